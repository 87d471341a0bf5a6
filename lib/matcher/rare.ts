/** Finds claims without cues by the rare words they share with a text. */
import type { CompiledPack, RareIndex } from '../packs/compiled.ts';
import { rareWords } from '../packs/rare-words.ts';

export interface RareHit {
  /** Position in the pack's claims. */
  claim: number;
  /** 0 to 1; the same for every pack. */
  score: number;
}

export interface RareSearch {
  /** The nearest claims of the pack, best first. */
  search(text: string, top: number): RareHit[];
}

/** From this score on a claim is shown: about one unrelated news sentence in a thousand reaches it. */
export const SHOWN_SCORE = 0.5;

/** Evidence, in nats, at which the score is `SHOWN_SCORE`. */
const HALF = 18;
/** How many of BM25's best are looked at again word by word. */
const SECOND_LOOK = 30;
/** How much a claim of which little is said is held back: in ranking by its share, in deciding by its root. */
const COVERAGE = 0.3;

/** What a field's words found in the text tell together, times the root of the part of the field that they make up. */
function evidence(index: RareIndex, field: number, held: ReadonlySet<number>): number {
  const from = index.fieldStarts[field]!;
  const to = index.fieldStarts[field + 1]!;
  const counted = new Set<number>();
  let told = 0;
  let all = 0;
  let follows = false;
  for (let at = from; at < to; at++) {
    const word = index.sequence[at]!;
    const news = index.news[at]!;
    all += news;
    const isHeld = held.has(word);
    if (isHeld && !counted.has(word)) {
      told += follows ? news : index.information[word]!;
      counted.add(word);
    }
    follows = isHeld;
  }
  return all === 0 ? 0 : told * Math.sqrt(Math.min(1, told / all));
}

/** A search over one pack's claims without cues; null where it has none. Work follows the words of the text. */
export function createRareSearch({ rare: index }: CompiledPack): RareSearch | null {
  if (index === null) return null;
  const numbers = new Map(index.words.map((word, number) => [word, number]));
  const scores = new Float64Array(index.claims.length);
  const shared = new Float64Array(index.claims.length);
  return {
    search(text, top) {
      const held = new Set<number>();
      for (const { key } of rareWords(text)) {
        const number = numbers.get(key);
        if (number !== undefined) held.add(number);
      }
      const touched: number[] = [];
      for (const word of held) {
        const information = index.information[word]!;
        const end = index.starts[word + 1]!;
        for (let at: number = index.starts[word]!; at < end; at++) {
          const document: number = index.postings[at]!;
          if (shared[document] === 0) touched.push(document);
          shared[document]! += information;
          scores[document]! += information * index.weights[at]!;
        }
      }
      const ranked = touched.map((document) => {
        const rank = scores[document]! * (1 - COVERAGE + (COVERAGE * shared[document]!) / index.totals[document]!);
        return { document, rank };
      });
      for (const document of touched) scores[document] = shared[document] = 0;
      const looked = ranked
        .sort((a, b) => b.rank - a.rank)
        .slice(0, SECOND_LOOK)
        .map(({ document, rank }) => {
          const told = (evidence(index, 2 * document, held) + evidence(index, 2 * document + 1, held)) / 2;
          return { document, order: rank * Math.sqrt(told + 1), weight: Math.sqrt(told * rank) };
        });
      return looked
        .sort((a, b) => b.order - a.order)
        .slice(0, top)
        .map(({ document, weight }) => ({ claim: index.claims[document]!, score: weight / (weight + HALF) }));
    },
  };
}
