/** Two annotators that know no more than the packs' example sentences: what the engine has to beat. */
import type { Pack } from '../../lib/packs/schema.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { stem } from '../../lib/text/stem.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import type { Annotate, Answer } from './types.ts';

const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by for from had has have he her his i in is it its last of on or she that the their ' +
    'them they this to was were will with would who which what'
  ).split(' '),
);

/** The stems of a sentence that carry meaning. */
function contentWords(text: string): string[] {
  return tokenise(text).flatMap(({ lower }) => (STOP_WORDS.has(lower) ? [] : [stem(lower)]));
}

interface Example {
  claim: string;
  words: string[];
}

function examplesOf(packs: readonly Pack[]): Example[] {
  return packs.flatMap(({ claims }) =>
    claims.flatMap(({ id, examples }) => examples.match.map(({ text }) => ({ claim: id, words: contentWords(text) }))),
  );
}

/** Answers sentence by sentence with the claims that `decide` names. */
function bySentence(decide: (words: string[]) => Iterable<string>): Annotate {
  return ({ paragraphs }) =>
    paragraphs.flatMap((text, paragraph) =>
      splitSentences(text).flatMap(({ start, end }): Answer[] =>
        [...new Set(decide(contentWords(text.slice(start, end))))].map((claim) => ({
          claim,
          paragraph,
          start,
          end,
          value: null,
          accounts: [],
        })),
      ),
    );
}

/**
 * All words of one stored phrase stand in the sentence: Dispute Finder's rule (Ennals, Trushkowsky and Agosta,
 * "Highlighting disputed claims on the web", WWW 2010).
 */
export function createAllWordsBaseline(packs: readonly Pack[]): Annotate {
  const examples = examplesOf(packs);
  return bySentence((words) => {
    const said = new Set(words);
    return examples.filter((example) => example.words.every((word) => said.has(word))).map(({ claim }) => claim);
  });
}

const K1 = 1.2;
const B = 0.75;

/**
 * The nearest example sentence by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) where its
 * score reaches `threshold` times the score that the example gives itself.
 */
export function createBm25Baseline(packs: readonly Pack[], threshold = 0.5): Annotate {
  const examples = examplesOf(packs);
  const frequency = new Map<string, number>();
  for (const { words } of examples)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const average = examples.reduce((sum, { words }) => sum + words.length, 0) / examples.length;
  const idf = (word: string): number => {
    const holds = frequency.get(word) ?? 0;
    return Math.log(1 + (examples.length - holds + 0.5) / (holds + 0.5));
  };
  const scoreOf = (query: ReadonlySet<string>, { words }: Example): number => {
    const counts = new Map<string, number>();
    for (const word of words) if (query.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const length = 1 - B + (B * words.length) / average;
    return [...counts].reduce((sum, [word, n]) => sum + (idf(word) * n * (K1 + 1)) / (n + K1 * length), 0);
  };
  const full = examples.map((example) => scoreOf(new Set(example.words), example));
  return bySentence((words) => {
    const said = new Set(words);
    let best: { claim: string; share: number } | null = null;
    for (const [i, example] of examples.entries()) {
      const share = scoreOf(said, example) / full[i]!;
      if (share >= threshold && (best === null || share > best.share)) best = { claim: example.claim, share };
    }
    return best === null ? [] : [best.claim];
  });
}
