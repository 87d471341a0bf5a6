/** What does a thousand times as many claims cost, and what would a search engine take? */
import MiniSearch from 'minisearch';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { generateClaims, textParagraphs } from './generate-claims.ts';
import type { GeneratedClaim } from './generate-claims.ts';
import { packOf } from './generate-pack.ts';
import { compare } from './measure.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const BYTES = 1_000_000;
const SIZES = [100, 10_000, 100_000];
/** The largest number again, as so many packs. */
const PACKS = 100;
/** A search engine is asked sentence by sentence; this many show what one question takes. */
const QUESTIONS = 12;
const RUNS = 7;
/** Goals: so many times what the fewest claims cost, and what one pack does. */
const AT_MOST_SLOWER = 2;
const AT_MOST_SPLIT = 1.2;

function indexFor(claims: readonly GeneratedClaim[]): MiniSearch<GeneratedClaim> {
  const index = new MiniSearch<GeneratedClaim>({ fields: ['text'] });
  index.addAll(claims);
  return index;
}

export const claimsGrowth: Question = {
  question: 'What does a thousand times as many claims cost, and what would a search engine take?',
  answer() {
    const paragraphs = textParagraphs(BYTES);
    const page = { title: '', published: null, paragraphs };
    const sentences = paragraphs.flatMap((text) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    );
    const asked = sentences.slice(0, QUESTIONS);
    const claims = generateClaims(SIZES.at(-1)!);
    const engines = SIZES.map((size) => {
      const own = claims.slice(0, size);
      return { size, matcher: createMatcher([packOf(own)]), search: indexFor(own) };
    });
    const each = claims.length / PACKS;
    const split = createMatcher(
      Array.from({ length: PACKS }, (_, at) => packOf(claims.slice(at * each, (at + 1) * each))),
    );
    const matchers = [
      ...engines.map(({ size, matcher }) => ({ name: `${size} claims`, matcher })),
      { name: `the same in ${PACKS} packs`, matcher: split },
    ];
    const timings = compare(
      [
        ...matchers.map(({ name, matcher }) => ({ name: `Variorum, ${name}`, run: () => matcher.annotate(page) })),
        ...engines.map(({ size, search }) => ({
          name: `MiniSearch, ${size} claims`,
          times: size < 1000 ? 20 : 1,
          run: () => asked.map((text) => search.search(text).slice(0, 5)),
        })),
      ],
      RUNS,
    );
    /** Microseconds that a sentence takes. */
    const microseconds = (i: number, milliseconds: number): number =>
      (1000 * milliseconds) / (i < matchers.length ? sentences.length : QUESTIONS);
    const rows = timings.map((timing, i) => {
      const isOwn = i < matchers.length;
      const sentence = microseconds(i, timing.median);
      const own = microseconds(0, timings[isOwn ? i : i - matchers.length]!.median);
      return [
        timing.name,
        milliseconds(timing),
        `${figure(sentence)} µs`,
        isOwn ? `${figure(timing.ratio)} ×` : '',
        isOwn ? '' : `${figure(sentence / own)} ×`,
      ];
    });
    const counts = matchers.map(({ name, matcher }) => {
      const { candidates, mentions } = matcher.annotate(page);
      return `${name}: ${candidates} tried, ${mentions.length} mentions.`;
    });
    return {
      head: ['1 MB of text', 'time (lowest–highest)', 'a sentence', 'by 100 claims', 'by Variorum'],
      rows,
      notes: [`${sentences.length} sentences; MiniSearch was asked the first ${QUESTIONS}, ${RUNS} runs.`, ...counts],
      bars: timings.map(({ name, median, lowest, highest }, i) => {
        const under = timings[i === SIZES.length ? i - 1 : 0]!.median;
        const most = new Map([
          [SIZES.length - 1, AT_MOST_SLOWER],
          [SIZES.length, AT_MOST_SPLIT],
        ]).get(i);
        const [middle, least, longest] = [median, lowest, highest].map((each) => microseconds(i, each));
        return barOf(
          `${name}, a sentence`,
          { median: middle!, lowest: least!, highest: longest! },
          'µs',
          most === undefined ? undefined : { atMost: most * microseconds(i, under) },
        );
      }),
    };
  },
};
