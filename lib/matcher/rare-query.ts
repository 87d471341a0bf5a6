/** A passage of a page as the index of claims without cues sees it. */
import type { RareIndex } from '../packs/compiled.ts';
import { rareWords } from '../packs/rare-words.ts';
import { SHORT_FORMS } from '../packs/rare-short-forms.ts';
import type { RareWord } from '../packs/rare-words.ts';
import { partsOf } from './rare-parts.ts';

export interface RareQuery {
  /** How much each known word counts: 1, less where only the line names it that says who posted the text, more where it is repeated. */
  held: ReadonlyMap<number, number>;
  /** Words that the passage has not, but others that may stand for them; and how well. */
  meant: ReadonlyMap<number, number>;
  /** What all words of the passage tell, known or not, in nats. */
  information: number;
  /** The passage's known words with their places. */
  words: { word: number; at: RareWord }[];
}

const BYLINE_WEIGHT = 0.7;
/** What a passage names again it is about; the second time tells less than the first. */
const REPETITION = 0.3;
/** How well the words written out stand for a short form. */
const WRITTEN_OUT = 0.6;

/** Words by their positions in a list of different words. */
function positionsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < words.length; number++) numbers.set(words[number]!, number);
  return numbers;
}

/** Reads passages for an index. */
export function createQueryReader(index: RareIndex): (text: string) => RareQuery {
  const numbers = positionsOf(index.words);
  const common = positionsOf(index.common);
  /** What a word tells that no claim has. */
  const unheld = (key: string): number => {
    const at = common.get(key);
    if (at !== undefined) return index.commonInformation[at]!;
    return key.startsWith('#') ? index.figureInformation : index.otherInformation;
  };
  return (text) => readQuery(text, index, numbers, unheld);
}

/** Reads a passage; `numbers` gives the index's number of a word key. */
function readQuery(
  text: string,
  index: RareIndex,
  numbers: ReadonlyMap<string, number>,
  unheld: (key: string) => number,
): RareQuery {
  const held = new Map<number, number>();
  /** What short forms in capitals stand for; lower-case ones may be any word. */
  const long = new Set<string>();
  const counts = new Map<number, number>();
  const words: RareQuery['words'] = [];
  const seen = new Set<string>();
  let information = 0;
  for (const at of rareWords(text)) {
    const word = numbers.get(at.key);
    const told = word === undefined ? unheld(at.key) : index.information[word]!;
    if (told === 0) continue;
    if (!at.isByline && !seen.has(at.key)) {
      information += told;
      seen.add(at.key);
    }
    const written = text.slice(at.start, at.end);
    if (written === written.toUpperCase()) for (const key of SHORT_FORMS.get(at.key) ?? []) long.add(key);
    const isTag = at.start > 0 && '#@'.includes(text.charAt(at.start - 1));
    const parts = word === undefined && isTag ? partsOf(written.toLowerCase(), numbers) : [];
    for (const known of word === undefined ? parts : [word]) {
      words.push({ word: known, at });
      held.set(known, Math.max(held.get(known) ?? 0, at.isByline ? BYLINE_WEIGHT : 1));
      counts.set(known, (counts.get(known) ?? 0) + 1);
    }
  }
  for (const [word, count] of counts) held.set(word, held.get(word)! * count ** REPETITION);
  const meant = new Map<number, number>();
  for (const key of long) {
    const word = numbers.get(key);
    if (word !== undefined && !held.has(word)) meant.set(word, WRITTEN_OUT);
  }
  for (const word of held.keys())
    for (let i = index.relatedStarts[word]!; i < index.relatedStarts[word + 1]!; i++) {
      const other = index.related[i]!;
      if (!held.has(other)) meant.set(other, Math.max(meant.get(other) ?? 0, index.strengths[i]!));
    }
  return { held, meant, information, words };
}
