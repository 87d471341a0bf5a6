import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../scripts/eval/report.ts';
import { ratios, score } from '../../../scripts/eval/score.ts';
import type { Answer, LabelledPage } from '../../../scripts/eval/types.ts';

const text = 'The bridge took nine months, and the old one fell in a day.';
const page: LabelledPage = {
  id: 'p1',
  kind: 'P',
  title: 'A bridge',
  published: null,
  paragraphs: [text],
  labels: [
    { paragraph: 0, quote: 'took nine months', claim: 'length', value: { is: 9 }, expect: { herald: 'conflicts' } },
    { paragraph: 0, quote: 'fell in a day', claim: 'fall', optional: true },
  ],
};

function answer(words: string, claim: string, more: Partial<Answer> = {}): Answer {
  const start = text.indexOf(words);
  return { claim, paragraph: 0, start, end: start + words.length, value: null, accounts: [], ...more };
}

describe('scoring', () => {
  test('a mention is found where claim and paragraph agree and the spans overlap', () => {
    const { total } = score([page], () => [answer('nine months', 'length', { value: { is: 9.2 } })]);
    expect(total).toMatchObject({ labels: 1, found: 1, mentions: 1, wrong: 0, figures: 1, figuresRight: 1 });
  });

  test('another claim, another place or nothing at all is a miss, and what was marked there is wrong', () => {
    const { missed, falseAlarms } = score([page], () => [answer('nine', 'fall'), answer('old one', 'length')]);
    expect(missed).toEqual([{ page: 'p1', claim: 'length', text: 'took nine months' }]);
    expect(falseAlarms.map(({ text: words }) => words)).toEqual(['nine', 'old one']);
  });

  test('an optional label asks for nothing and forgives a match', () => {
    const { total } = score([page], () => [answer('a day', 'fall')]);
    expect(total).toMatchObject({ labels: 1, found: 0, mentions: 1, wrong: 0 });
  });

  test.each([
    ['conflicts', 1],
    ['agrees', 0],
  ] as const)('a relation counts as right only where it is the expected one: %s', (relation, right) => {
    const accounts = [{ source: 'herald', relation }];
    const { total } = score([page], () => [answer('nine months', 'length', { accounts })]);
    expect([total.relations, total.relationsRight]).toEqual([1, right]);
  });

  test('nothing asked and nothing said is no fault', () => {
    const { total } = score([{ ...page, labels: [] }], () => []);
    expect(ratios(total)).toEqual({ precision: 1, recall: 1, f1: 1, figure: 1, relation: 1 });
  });
});

test('the report shows what pages say as text', () => {
  const findings = [{ page: 'p1', claim: 'length', text: '<img src=x>' }];
  const result = { ...score([page], () => []), missed: findings };
  const html = renderReport(new Map([['set', result]]), 'summary & all');
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('summary &amp; all');
  expect(html).not.toContain('<img');
});
