import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { harbourPack } from '../../helpers/harbour.ts';

/** Patterns that make a backtracking engine run for ever, each with the text that does it. */
const evil: [cue: string, text: string][] = [
  ['(a+)+$', `${'a'.repeat(5_000)}!`],
  ['([a-zA-Z]+)*', `${'a'.repeat(5_000)}!`],
  ['(a|aa)+', 'a'.repeat(5_000)],
  ['(a|a?)+', 'a'.repeat(5_000)],
  ['(.*a){20}', 'a'.repeat(5_000)],
  ['^(\\w+\\s?)*$', `${'word '.repeat(2_000)}!`],
  ['(x+x+)+y', 'x'.repeat(5_000)],
  ['\\d+(\\d+)*$', `${'1'.repeat(5_000)}x`],
  ['[\\s\\S]*?[\\s\\S]*?z', 'b'.repeat(5_000)],
  ['(?=(a+))a*b', 'a'.repeat(5_000)],
];

describe('S11 a cue is words, and never a pattern', () => {
  it.each(evil)('%s', (cue, text) => {
    const pack = harbourPack((source) => {
      const [claim] = source.claims as unknown as { match: { any: { all: unknown[] }[] } }[];
      claim!.match.any[0]!.all = [cue];
    });
    const page = { title: 'The harbour meeting', published: '2031-05-07', paragraphs: ['Ilva and Dorne met.', text] };
    const { mentions, candidates } = createMatcher([compilePack(pack)]).annotate(page);
    expect(mentions.filter(({ paragraph }) => paragraph === 1)).toEqual([]);
    // What is tried follows the claims, and not the length of the text.
    expect(candidates).toBeLessThan(20);
  });
});
