import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { harbourPack } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

/** Words that a class of these terms covers in a text. */
function found(terms: string[], text: string): string[] {
  const pack = compilePack(
    harbourPack((source) => {
      source.stories = [];
      source.claims = [{ ...source.claims[1], story: null, match: { any: [{ all: [terms] }] } }];
    }),
  );
  const lexicon = createLexicon([pack]);
  const tokens = tokenise(text);
  const of = lexicon.classOf(0, pack.claims.at(0).patterns[0]!.groups[0]!.of);
  return (lexicon.hitsOf(tokens, 0, tokens.length)?.get(of) ?? []).map(({ from, to }) =>
    tokens
      .slice(from, to + 1)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('a class covers', () => {
  it.each<[string, string[], string, string[]]>([
    [
      'every form of a word',
      ['accept'],
      'He accepts, accepted and is accepting.',
      ['accepts', 'accepted', 'accepting'],
    ],
    ['one form alone', ['=met'], 'They met; they meet; Met again.', ['met', 'Met']],
    ['phrases', ['sat down'], 'They sat down. He sat.', ['sat down']],
    [
      'phrases with a gap',
      ['turn .. down'],
      'They turned it down, turning offers of peace down.',
      ['turned it down', 'turning offers of peace down'],
    ],
    ['phrases with an empty gap', ['turn .. down'], 'They turned down all.', ['turned down']],
    ['no wider gap', ['turn .. down'], 'They turned one two three four five down.', []],
    ['the longest phrase from a word on', ['sat', 'sat down'], 'They sat down.', ['sat down']],
    ['words across a hyphen', ['cease fire'], 'A cease-fire holds.', ['cease fire']],
    ['nothing else', ['toll'], 'They told tolerable tales.', []],
  ])('%s', (_, terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });
});

it('has nothing for a text without known words', () => {
  const lexicon = createLexicon([]);
  expect(lexicon.hitsOf(tokenise('They met.'), 0, 2)).toBeNull();
});

it('looks between the bounds it is given', () => {
  const pack = compilePack(harbourPack());
  const lexicon = createLexicon([pack]);
  const tokens = tokenise('Ilva sat down');
  const phrase = pack.claims.at(0).patterns[1]!.groups[1]!.of;
  expect(lexicon.hitsOf(tokens, 0, 3)?.has(phrase)).toBe(true);
  expect(lexicon.hitsOf(tokens, 0, 2)?.has(phrase)).toBe(false);
});

/** A pack of one claim with these groups. */
const packOf = (...all: (string | string[])[]) => packWith({ all });

it('numbers classes for all packs, one number for the same words, and says them', () => {
  const [one, other] = [packOf('gull', 'tern'), packOf(['tern'], ['gull', 'skua'])];
  const lexicon = createLexicon([one, other]);
  const groups = (pack: number) =>
    [one, other][pack]!.claims.at(0).patterns[0]!.groups.map(({ of }) => lexicon.classOf(pack, of));
  const [gull, tern] = groups(0);
  expect(groups(1)).toEqual([tern, expect.any(Number)]);
  expect(new Set([gull, tern, groups(1)[1]]).size).toBe(3);
  expect([...groups(0), groups(1)[1]!].map((of) => lexicon.wordsOf(of))).toEqual([
    ['gull'],
    ['tern'],
    ['gull', 'skua'],
  ]);
  expect(lexicon.classOf(1, -1)).toBe(-1);
  expect(lexicon.wordsOf(-1)).toEqual([]);
});

it('finds what a word is in every pack that has it', () => {
  const packs = [packOf('gull', ['lantern', 'gull cry']), packOf(['gull', 'gull cry'])];
  const lexicon = createLexicon(packs);
  const tokens = tokenise('a gull cries');
  const hits = lexicon.hitsOf(tokens, 0, 3)!;
  const of = (pack: number, group: number) =>
    hits.get(lexicon.classOf(pack, packs[pack]!.claims.at(0).patterns[0]!.groups[group]!.of));
  expect(of(0, 0)).toEqual([{ from: 1, to: 1 }]);
  expect(of(0, 1)).toEqual([{ from: 1, to: 2 }]);
  expect(of(1, 0)).toEqual([{ from: 1, to: 2 }]);
  // Three phrases in two packs, two of them the same.
  expect(hits.standing).toHaveLength(2);
});
