import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { harbourPack } from '../../helpers/harbour.ts';

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

it('keeps the classes of packs apart, and says their words', () => {
  const pack = compilePack(harbourPack());
  const lexicon = createLexicon([pack, pack]);
  const of = pack.stories[0]!.outsiders;
  expect(lexicon.classOf(1, of)).toBe(lexicon.classOf(0, of) + pack.classes);
  expect(lexicon.wordsOf(lexicon.classOf(1, of))).toEqual(['brill', 'castor']);
  expect(lexicon.classOf(1, -1)).toBe(-1);
  expect(lexicon.wordsOf(-1)).toEqual([]);
});
