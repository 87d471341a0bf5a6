import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packSchema } from '../../../lib/packs/schema.ts';
import { harbourSource } from '../../helpers/harbour.ts';
import type { Source } from '../../helpers/harbour.ts';

/** What an author is told of a pack edited like this; empty where it is right. */
function messageFor(change: (source: Source) => void): string {
  const source = harbourSource();
  change(source);
  const result = packSchema.safeParse(source);
  return result.success ? '' : z.prettifyError(result.error);
}

it('takes a pack that is right', () => {
  expect(messageFor(() => undefined)).toBe('');
});

it('fills in what may be left out', () => {
  const pack = packSchema.parse({
    ...harbourSource(),
    vocabulary: undefined,
    stories: undefined,
    claims: [{ id: 'urn:claim:1', question: 'Is it so?', kind: 'yes-no', accounts: [] }],
  });
  expect(pack).toMatchObject({ language: 'en', license: null, vocabulary: [], stories: [] });
  expect(pack.claims[0]).toMatchObject({
    story: null,
    unit: null,
    options: [],
    scope: 'event',
    match: null,
    examples: { match: [], noMatch: [] },
  });
});

describe('S10 keys', () => {
  it.each<[string, (source: Source) => Source, string]>([
    ['the pack', (source) => source, ''],
    ['a story', (source) => source.stories[0], 'stories[0]'],
    ['an origin', (source) => source.origins[0], 'origins[0]'],
    ['a source', (source) => source.sources[0], 'sources[0]'],
    ['a claim', (source) => source.claims[0], 'claims[0]'],
    ['an account', (source) => source.claims[0].accounts[0], 'claims[0].accounts[0]'],
    ['a value', (source) => source.claims[0].accounts[0].value, 'claims[0].accounts[0].value'],
    ['cues', (source) => source.claims[0].match, 'claims[0].match'],
    ['a pattern', (source) => source.claims[0].match.any[0], 'claims[0].match.any[0]'],
    ['a figure rule', (source) => source.claims[0].match.any[0].figure, 'claims[0].match.any[0].figure'],
    ['an example', (source) => source.claims[0].examples.match[0], 'claims[0].examples.match[0]'],
    ['a word class', (source) => source.vocabulary[0], 'vocabulary[0]'],
  ])('unknown to %s are refused, with their place', (_, place, path) => {
    const message = messageFor((source) => (place(source).colour = 'red'));
    expect(message).toContain('Unrecognized key: "colour"');
    if (path !== '') expect(message).toContain(`at ${path}`);
  });

  it('called __proto__ are refused, and change no object', () => {
    const text = JSON.stringify(harbourSource()).replace('{', '{"__proto__":{"polluted":true},');
    const { error } = packSchema.safeParse(JSON.parse(text));
    expect(error && z.prettifyError(error)).toContain('Unrecognized key: "__proto__"');
    expect(({} as Source).polluted).toBeUndefined();
  });

  it('called constructor are refused', () => {
    expect(messageFor((source) => (source.claims[0].constructor = 1))).toContain('"constructor"');
  });
});

describe('S12 limits', () => {
  it.each<[string, (source: Source) => void, string]>([
    ['another format', (source) => (source.format = 'variorum-pack/2'), 'expected "variorum-pack/1"'],
    ['a version in words', (source) => (source.version = 'one'), 'at version'],
    ['an id with capitals', (source) => (source.id = 'Harbour'), 'at id'],
    ['an id too long', (source) => (source.origins[0].id = 'a'.repeat(81)), 'at origins[0].id'],
    ['a claim id with a space', (source) => (source.claims[0].id = 'how long'), 'at claims[0].id'],
    ['an empty question', (source) => (source.claims[0].question = '  '), 'at claims[0].question'],
    ['an unknown kind', (source) => (source.claims[0].kind = 'weight'), 'at claims[0].kind'],
    ['an unknown scope', (source) => (source.claims[0].scope = 'always'), 'at claims[0].scope'],
    ['a day that is none', (source) => (source.stories[0].date = '2031-02-30'), 'at stories[0].date'],
    ['an address that runs', (source) => (source.sources[0].url = 'javascript:alert(1)'), 'at sources[0].url'],
    ['paragraph 0', (source) => (source.claims[0].accounts[0].paragraph = 0), 'at claims[0].accounts[0].paragraph'],
    [
      'half a paragraph',
      (source) => (source.claims[0].accounts[0].paragraph = 1.5),
      'at claims[0].accounts[0].paragraph',
    ],
    [
      'a fragment too long',
      (source) => (source.claims[0].accounts[0].fragment = 'a'.repeat(121)),
      'accounts[0].fragment',
    ],
    ['a text too long', (source) => (source.claims[0].accounts[0].says = 'a'.repeat(601)), 'accounts[0].says'],
    [
      '61 accounts',
      (source) => (source.claims[2].accounts = Array(61).fill(source.claims[2].accounts[0])),
      'claims[2].accounts',
    ],
    ['no cue at all', (source) => (source.claims[0].match.any = []), 'at claims[0].match.any'],
    ['nine groups', (source) => (source.claims[0].match.any[0].all = Array(9).fill('word')), 'match.any[0].all'],
    ['a word too long', (source) => (source.vocabulary[0].words[0] = 'a'.repeat(81)), 'at vocabulary[0].words[0]'],
    [
      'infinite figures',
      (source) => (source.claims[0].accounts[0].value = { is: Number.POSITIVE_INFINITY }),
      'value.is',
    ],
    ['two relations of one', (source) => (source.claims[0].relations[0] = ['a', 'b']), 'at claims[0].relations[0]'],
    ['an unknown relation', (source) => (source.claims[0].relations[0][2] = 'beats'), 'at claims[0].relations[0][2]'],
  ])('refuse %s', (_, change, expected) => {
    expect(messageFor(change)).toContain(expected);
  });

  it('let ids of imported claims be addresses', () => {
    expect(messageFor((source) => (source.claims[2].id = 'https://example.org/claims?id=7#a'))).toBe('');
  });
});
