import { expect, it } from 'vitest';
import { reportTwice } from '../../../lib/packs/check-references.ts';
import { faultsOf } from '../../helpers/check.ts';
import type { Source } from '../../helpers/harbour.ts';

it.each<[string, (pack: Source) => void, string[]]>([
  ['an origin twice', (pack) => pack.origins.push(pack.origins[0]), ['origins[5]: "palace" is there twice']],
  ['a source twice', (pack) => pack.sources.push(pack.sources[1]), ['sources[3]: "herald" is there twice']],
  ['a story twice', (pack) => pack.stories.push(pack.stories[0]), ['stories[1]: "harbour-meeting" is there twice']],
  [
    'a word class twice',
    (pack) => pack.vocabulary.push(pack.vocabulary[3]),
    ['vocabulary[4]: "meeting" is there twice'],
  ],
  [
    'a source that is not there',
    (pack) => (pack.claims[2].accounts[0].source = 'tribune'),
    ['toll-rate accounts[0].source: there is no source "tribune"'],
  ],
  [
    'an origin that is not there',
    (pack) => (pack.claims[2].accounts[0].origin = 'abbey'),
    ['toll-rate accounts[0].origin: there is no origin "abbey"'],
  ],
  [
    'a source that no account names',
    (pack) => pack.sources.push({ ...pack.sources[0], id: 'tribune' }),
    ['sources[3]: no account names the source "tribune"'],
  ],
  [
    'an origin that no account names',
    (pack) => pack.origins.push({ id: 'abbey', name: 'The abbey' }),
    ['origins[5]: no account names the origin "abbey"'],
  ],
  [
    'a topic of a claim that is not there',
    (pack) => (pack['topics'] = [{ title: 'The toll', claims: ['toll-rate', 'toll-weight'] }]),
    ['topics[0]: there is no claim "toll-weight"'],
  ],
  [
    'a claim in two topics',
    (pack) =>
      (pack['topics'] = [
        { title: 'The toll', claims: ['toll-rate'] },
        { title: 'Money', claims: ['toll-rate'] },
      ]),
    ['toll-rate topics[1]: the claim is in two topics'],
  ],
  [
    'a relation of a source without an account',
    (pack) => (pack.claims[0].relations[0][1] = 'castle'),
    ['meeting-length relations[0]: no account is from "castle"'],
  ],
])('reports %s', (_, change, expected) => {
  expect(faultsOf(change)).toEqual(expected);
});

it('reports a claim twice', () => {
  expect(faultsOf((pack) => pack.claims.push(pack.claims[3]))).toContain('claims[6]: "venue" is there twice');
});

it('reports a story that is not there, and an event claim without one', () => {
  expect(faultsOf((pack) => (pack.claims[1].story = 'another-meeting'))).toContain(
    'toll-accepted story: there is no story "another-meeting"',
  );
  expect(faultsOf((pack) => (pack.claims[1].story = null))).toContain(
    'toll-accepted story: a claim of scope "event" needs a story',
  );
});

it('calls back for each further occurrence', () => {
  const places: number[] = [];
  reportTwice(['a', 'b', 'a', 'a'], (index) => places.push(index));
  expect(places).toEqual([2, 3]);
});
