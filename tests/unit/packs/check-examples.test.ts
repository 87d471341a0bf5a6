import { expect, it } from 'vitest';
import { examplePage } from '../../../lib/packs/check-examples.ts';
import { checkHarbour, faultsOf } from '../../helpers/check.ts';
import { harbourPack } from '../../helpers/harbour.ts';
import type { Source } from '../../helpers/harbour.ts';

const examples = (edit: (examples: Source) => void) => (pack: Source) => edit(pack.claims[0].examples);

it('reports a sentence that should match and does not', () => {
  const change = examples(({ match }) => (match[0] = { text: 'The meeting was long.' }));
  expect(faultsOf(change)).toEqual(['meeting-length examples.match[0]: "The meeting was long." is not found']);
  expect(checkHarbour(change)).toMatchObject({ examples: 36, examplesRight: 35 });
});

it('reports a value that is read otherwise', () => {
  const change = examples(({ match }) => (match[1].value = { is: 90 }));
  const [fault] = checkHarbour(change).faults;
  expect(fault?.problem).toBe('"The meeting took more than an hour and a half." is read as [{"min":90}]');
  expect(fault?.remedy).toBe('{"is":90} is wanted: mend the cues');
});

it('tells a bound from an exact figure, and a value from none', () => {
  const wanted = (value: unknown) => faultsOf(examples(({ match }) => (match[0].value = value)));
  expect(wanted({ min: 120 })).toHaveLength(1);
  expect(wanted(null)).toHaveLength(1);
  expect(wanted(undefined)).toEqual([]);
});

it('reports a sentence that should not match and does', () => {
  const near = { text: 'The meeting lasted an hour.', why: 'made up' };
  expect(faultsOf(examples(({ noMatch }) => (noMatch[0] = near)))).toEqual([
    'meeting-length examples.noMatch[0]: "The meeting lasted an hour." (made up) is read as [{"is":60}]',
  ]);
});

it('is content where other claims match a sentence that this one should not', () => {
  const near = { text: 'Dorne accepted the toll.', why: 'another question' };
  expect(faultsOf(examples(({ noMatch }) => (noMatch[0] = near)))).toEqual([]);
});

it('wants three sentences of each sort, all different', () => {
  expect(faultsOf(examples(({ match }) => match.pop()))).toEqual([
    'meeting-length examples.match: 2 examples are too few',
  ]);
  expect(faultsOf(examples(({ noMatch }) => noMatch.splice(0)))).toEqual([
    'meeting-length examples.noMatch: 0 examples are too few',
  ]);
  expect(faultsOf(examples(({ match }) => match.push(match[0])))).toEqual([
    'meeting-length examples: "The meeting of Ilva and Dorne lasted two hours." is there twice',
  ]);
});

it('puts a sentence on a page of its story, unless it says otherwise', () => {
  const pack = harbourPack();
  const claim = pack.claims[0]!;
  expect(examplePage({ text: 'It rained.' }, claim, pack)).toEqual({
    title: 'The harbour meeting of Ilva and Dorne',
    published: '2031-05-06',
    paragraphs: ['It rained.'],
  });
  expect(examplePage({ text: 'It rained.', title: 'Rain', published: null }, claim, pack)).toEqual({
    title: 'Rain',
    published: null,
    paragraphs: ['It rained.'],
  });
});

it('puts a sentence of no story on a page of the pack', () => {
  const pack = harbourPack();
  expect(examplePage({ text: 'It rained.' }, pack.claims[5]!, pack)).toEqual({
    title: 'The harbour meeting',
    published: null,
    paragraphs: ['It rained.'],
  });
});
