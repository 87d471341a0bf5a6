import { expect, it } from 'vitest';
import { faultsOf } from '../../helpers/check.ts';
import type { Source } from '../../helpers/harbour.ts';

const first = (pack: Source): Source => pack.claims[0].match;

it.each<[string, (pack: Source) => void, string]>([
  [
    'in a group',
    (pack) => (first(pack).any[1].all[0] = '@crew'),
    'meeting-length match.any[1].all[0]: there is no word class @crew',
  ],
  [
    'in a group that may be carried',
    (pack) => (first(pack).any[0].all[0].any = ['@crew']),
    'meeting-length match.any[0].all[0]: there is no word class @crew',
  ],
  ['for a claim', (pack) => (first(pack).none = '@crew'), 'meeting-length match.none: there is no word class @crew'],
  [
    'for a pattern',
    (pack) => (first(pack).any[0].none = ['@crew']),
    'meeting-length match.any[0].none: there is no word class @crew',
  ],
  [
    'between groups',
    (pack) => (first(pack).any[0].notBetween = ['@crew']),
    'meeting-length match.any[0].notBetween: there is no word class @crew',
  ],
  [
    'before a figure',
    (pack) => (first(pack).any[0].figure.notAfter = '@crew'),
    'meeting-length match.any[0].figure.notAfter: there is no word class @crew',
  ],
  [
    'behind a figure',
    (pack) => (first(pack).any[0].figure.notBefore = '@crew'),
    'meeting-length match.any[0].figure.notBefore: there is no word class @crew',
  ],
  [
    'in a story',
    (pack) => pack.stories[0].participants[1].push('@crew'),
    'stories[0].participants[1]: there is no word class @crew',
  ],
  ['in a word class', (pack) => pack.vocabulary[0].words.push('@crew'), 'vocabulary[0]: there is no word class @crew'],
])('reports a word class that is not there %s', (_, change, expected) => {
  expect(faultsOf(change)[0]).toBe(expected);
});

it('reports word classes that no cue leads to', () => {
  const unused = (pack: Source) =>
    pack.vocabulary.push({ name: 'crew', words: ['@captain'] }, { name: 'captain', words: ['captain'] });
  expect(faultsOf(unused)).toEqual([
    'vocabulary[4]: no cue uses the word class @crew',
    'vocabulary[5]: no cue uses the word class @captain',
  ]);
});

it('reports word classes that lead back to themselves', () => {
  expect(faultsOf((pack) => pack.vocabulary[0].words.push('@leaders')).slice(0, 2)).toEqual([
    'vocabulary[0]: the word class @ilva leads back to itself',
    'vocabulary[2]: the word class @leaders leads back to itself',
  ]);
});

it.each([
  ['!!', 'meeting-length match.any[1].all[1]: "!!" holds no word'],
  ['.. down', 'meeting-length match.any[1].all[1]: ".. down" begins or ends with a gap'],
  ['sat ..', 'meeting-length match.any[1].all[1]: "sat .." begins or ends with a gap'],
])('reports the term %s, which no text can hold', (term, expected) => {
  expect(faultsOf((pack) => (first(pack).any[1].all[1] = ['sat down', term]))).toEqual([expected]);
});

it('reports phrases where pages are chosen by single words', () => {
  expect(faultsOf((pack) => pack.stories[0].names[0].push('Ilva Strom'))).toEqual([
    'stories[0].names[0]: "Ilva Strom" is not one word',
  ]);
  expect(faultsOf((pack) => pack.stories[0].topics.push('sea-lane'))).toEqual([
    'stories[0].topics: "sea-lane" is not one word',
  ]);
  expect(faultsOf((pack) => pack.claims[5].match.page[0].push('Strand line'))).toEqual([
    'ferries match.page[0]: "Strand line" is not one word',
  ]);
});
