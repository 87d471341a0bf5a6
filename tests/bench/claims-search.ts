/** Is the nearest claim found as well as by a search engine, and how much sooner? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { importClaimReviews } from '../../lib/packs/claim-review.ts';
import { createBands } from '../../lib/packs/common-words.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import { packSchema, type Pack } from '../../lib/packs/schema.ts';
import { meanAveragePrecision } from './average-precision.ts';
import { compare } from './measure.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const FILES = ['claims.jsonl', 'queries.jsonl', 'relevance.jsonl'];
const TOP = 5;
/** Queries that are timed, spread over the set; all of them are judged. */
const TIMED = 24;
/** The timed queries take the engine some milliseconds, and processor time comes in steps of four. */
const TIMES = 5;
const RUNS = 7;
const AT_LEAST_FASTER = 100;

/** Of shorter words too many others are the beginning, or nearly the same. */
const isLong = (word: string): boolean => word.length > 3;

/**
 * Ways to ask MiniSearch that its documentation names: beginnings of words and misspellings of them count for the words. The
 * way that finds most is the one to be compared with.
 */
const ways: { name: string; withoutCommon: boolean; options: SearchOptions }[] = [
  { name: 'as it comes', withoutCommon: false, options: {} },
  { name: 'without common words', withoutCommon: true, options: {} },
  { name: 'without common words, with beginnings', withoutCommon: true, options: { prefix: isLong } },
  {
    name: 'without common words, with beginnings and misspellings',
    withoutCommon: true,
    options: { prefix: isLong, fuzzy: (word) => (isLong(word) ? 0.2 : false) },
  },
];

interface Query {
  id: string;
  text: string;
}

function readSet(folder: string): { pack: Pack; queries: Query[]; relevant: ReadonlyMap<string, string[]> } {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rows = <Row>(file: string) =>
    text(file)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  const { pack, faults } = importClaimReviews(text('claims.jsonl'), 'public-set', 'Public set');
  if (pack === null) throw new Error(`the claims cannot be imported: ${JSON.stringify(faults[0])}`);
  const relevant = new Map<string, string[]>();
  for (const { query, claim } of rows<{ query: string; claim: string }>('relevance.jsonl'))
    relevant.set(query, [...(relevant.get(query) ?? []), claim]);
  return { pack: packSchema.parse(pack), queries: rows<Query>('queries.jsonl'), relevant };
}

/** The index over the same words of each claim as the engine reads, but for the words that it leaves out as well. */
function indexFor({ claims }: Pack, withoutCommon: boolean): MiniSearch {
  const bands = createBands((word) => word);
  const processTerm = (word: string): string | null => {
    const lower = word.toLowerCase();
    return withoutCommon && bands.get(lower) === 0 ? null : lower;
  };
  const index = new MiniSearch({ fields: ['question', 'wordings', 'keywords'], processTerm });
  index.addAll(
    claims.map(({ id, question, wordings, keywords }) => ({ id, question, wordings: wordings.join(' '), keywords })),
  );
  return index;
}

export const claimsSearch: Question = {
  question: 'Is the nearest claim found as well as by a search engine, and how much sooner?',
  answer({ sets }) {
    if (sets === null) return { skipped: 'Skipped: it needs the public claims set, whose folder --sets DIR names.' };
    const missing = FILES.filter((file) => !existsSync(join(sets, file)));
    if (missing.length > 0) return { skipped: `Skipped: there is no ${missing.join(', ')} in ${sets}.` };
    const { pack, queries, relevant } = readSet(sets);
    const matcher = createMatcher([compilePack(pack)]);
    const [every, telling] = [indexFor(pack, false), indexFor(pack, true)];
    const searches: { name: string; find(text: string): string[] }[] = [
      {
        name: 'Variorum',
        find: (text) => matcher.rank({ title: '', published: null, paragraphs: [text] }, TOP).map(({ claim }) => claim),
      },
      ...ways.map(({ name, withoutCommon, options }) => ({
        name: `MiniSearch, ${name}`,
        find: (text: string) =>
          (withoutCommon ? telling : every)
            .search(text, options)
            .slice(0, TOP)
            .map(({ id }) => id as string),
      })),
    ];
    const found = searches.map(({ find }) =>
      meanAveragePrecision(
        queries.map(({ id, text }) => ({ ranked: find(text), relevant: relevant.get(id) ?? [] })),
        TOP,
      ),
    );
    const timed = queries.filter((_, at) => at % Math.ceil(queries.length / TIMED) === 0);
    const timings = compare(
      searches.map(({ name, find }, at) => ({
        name,
        times: at === 0 ? TIMES : 1,
        run: () => timed.map(({ text }) => find(text)),
      })),
      RUNS,
    ).map(({ name, median, lowest, highest, ratio }) => ({
      name,
      ratio,
      median: median / timed.length,
      lowest: lowest / timed.length,
      highest: highest / timed.length,
    }));
    const best = found.indexOf(Math.max(...found.slice(1)), 1);
    return {
      head: [`${figure(pack.claims.length)} claims`, `MAP@${TOP}`, 'a query (lowest–highest)', 'by Variorum'],
      rows: timings.map((timing, at) => [
        timing.name,
        found[at]!.toFixed(3),
        milliseconds(timing),
        at === 0 ? '' : `${figure(timing.ratio)} ×`,
      ]),
      notes: [
        `${figure(queries.length)} queries, of which ${timed.length} were timed in each of ${RUNS} runs.`,
        `MiniSearch finds most ${ways[best - 1]!.name}: Variorum is ${figure(timings[best]!.ratio)} times as fast as that, at ${found[0]! >= found[best]! ? 'no lower' : 'a lower'} MAP@${TOP}.`,
      ],
      bars: [
        ...timings.map((timing, at) =>
          barOf(timing.name, timing, 'ms', at === 0 ? { atMost: timings[best]!.median / AT_LEAST_FASTER } : undefined),
        ),
        ...searches.map(({ name }, at) =>
          barOf(name, found[at]!, `MAP@${TOP}`, at === 0 ? { atLeast: found[best]! } : undefined),
        ),
      ],
    };
  },
};
