import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../lib/packs/check-fragments.ts';
import { checkHarbour } from '../../helpers/check.ts';

const ARTICLE = 'A headline in a few words\n\n  \nThe “toll”\u00a0is   high, he said.\n';
const readArticle = (file: string): string | null => (file === 'courier.txt' ? null : ARTICLE);

const fragmentFaults = (account: Record<string, unknown>) =>
  checkHarbour(
    (pack) => Object.assign(pack.claims[2].accounts[0], account),
    () => ARTICLE,
  ).faults.map(({ claim, path, problem }) => `${claim} ${path}: ${problem}`);

describe('fragments', () => {
  it('are all looked up', () => {
    const { fragmentsFound, faults } = checkHarbour(undefined, () => ARTICLE);
    expect([fragmentsFound, faults]).toEqual([12, []]);
  });

  it('may differ in quotes and spaces', () => {
    expect(fragmentFaults({ fragment: 'The "toll" is high', paragraph: 2 })).toEqual([]);
  });

  it.each([
    [{ fragment: 'the ferry sails' }, '"the ferry sails" does not stand in gazette.txt'],
    [{ fragment: 'A headline', paragraph: 2 }, '"A headline" stands in paragraph 1'],
    [{ fragment: 'A headline', paragraph: 9 }, '"A headline" stands in paragraph 1'],
    [{ fragment: 'The "toll" is high', paragraph: 1 }, '"The "toll" is high" stands in paragraph 2'],
  ])('%o are reported', (account, problem) => {
    expect(fragmentFaults(account)).toEqual([`toll-rate accounts[0].fragment: ${problem}`]);
  });

  it('of articles that are not at hand are reported, each', () => {
    const { fragmentsFound, faults } = checkHarbour(undefined, readArticle);
    expect(fragmentsFound).toBe(9);
    expect(faults.map(({ problem }) => problem)).toEqual(Array(3).fill('the article courier.txt is not at hand'));
  });

  it('have at most eight words, articles or not', () => {
    const fragment = 'one two three four five six seven eight nine';
    const { fragmentsFound, faults } = checkHarbour((pack) => (pack.claims[0].accounts[0].fragment = fragment));
    expect(fragmentsFound).toBeNull();
    expect(faults.map(({ problem }) => problem)).toEqual(['it has 9 words, more than 8']);
  });

  it('of a source without a file are not looked up', () => {
    const { fragmentsFound, faults } = checkHarbour(
      (pack) => delete pack.sources[0].file,
      () => ARTICLE,
    );
    expect([fragmentsFound, faults]).toEqual([7, []]);
  });
});

it('counts as paragraphs the lines that hold anything', () => {
  expect(paragraphsOf(ARTICLE)).toHaveLength(2);
});
