/** A passage of a page as the index of claims without cues sees it. */
import type { RareIndex } from '../packs/compiled.ts';
import { findHash } from '../packs/hash-index.ts';
import { hashText } from '../packs/hash-text.ts';
import { MOST_SPELLINGS } from '../text/spellings.ts';
import { rareWords } from '../packs/rare-words.ts';
import { SHORT_FORMS } from '../packs/rare-short-forms.ts';
import type { RareWord } from '../packs/rare-words.ts';
import { partsOf } from './rare-parts.ts';

/** Words by their numbers, and how much each counts. */
export interface WeightedWords {
  words: number[];
  weights: number[];
}

export interface RareQuery {
  /** Known words: 1 each, less where only the line names it that says who posted the text, more where it is repeated. */
  held: WeightedWords;
  /** Words that the passage has not, but others that may stand for them; and how well. */
  meant: WeightedWords;
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

/** Finds what other words of the index may be meant by those of a passage. */
function createMeanings(index: RareIndex): (held: readonly number[], writtenOut: readonly number[]) => WeightedWords {
  const { relatedStarts, related, strengths } = index;
  const strongest = new Float64Array(index.words.length);
  return (held, writtenOut) => {
    const words: number[] = [];
    const add = (word: number, strength: number): void => {
      if (strongest[word] === 0) words.push(word);
      if (strength > strongest[word]!) strongest[word] = strength;
    };
    // What the passage has itself nothing need stand for.
    for (const word of held) strongest[word] = Infinity;
    for (const word of writtenOut) if (word >= 0) add(word, WRITTEN_OUT);
    for (const word of held)
      for (let at = relatedStarts[word]!; at < relatedStarts[word + 1]!; at++) add(related[at]!, strengths[at]! / 100);
    const weights = words.map((word) => strongest[word]!);
    for (const word of held) strongest[word] = 0;
    for (const word of words) strongest[word] = 0;
    return { words, weights };
  };
}

/** Reads passages for an index. */
export function createQueryReader(index: RareIndex): (text: string) => RareQuery {
  const find = (key: string): number => findHash(index.words, hashText(key));
  const findCommon = (key: string): number => findHash(index.common, hashText(key));
  const meantBy = createMeanings(index);
  /** What a word tells that no claim has. */
  const unheld = (key: string): number => {
    const at = findCommon(key);
    if (at >= 0) return index.commonInformation[at]!;
    return key.startsWith('#') ? index.figureInformation : index.otherInformation;
  };
  /** The numbers of words by those of their spellings, two more than they are; 0 for what was not looked up yet. */
  const spelled = new Int32Array(MOST_SPELLINGS);
  const numberOf = ({ key, spelling }: RareWord): number => {
    if (spelling < 0) return find(key);
    return (spelled[spelling] ||= find(key) + 2) - 2;
  };
  // What is counted of the words of the passage at hand; 0 for all others.
  const weight = new Float64Array(index.words.length);
  const times = new Int32Array(index.words.length);
  const counted = new Uint8Array(index.words.length);
  return (text) => {
    /** What short forms in capitals stand for; lower-case ones may be any word. */
    const long = new Set<number>();
    const words: RareQuery['words'] = [];
    const held: number[] = [];
    const others = new Set<string>();
    let information = 0;
    const hold = (word: number, at: RareWord): void => {
      words.push({ word, at });
      if (times[word]!++ === 0) held.push(word);
      weight[word] = Math.max(weight[word]!, at.isByline ? BYLINE_WEIGHT : 1);
    };
    for (const at of rareWords(text)) {
      const word = numberOf(at);
      const told = word < 0 ? unheld(at.key) : index.information[word]! / 100;
      if (told === 0) continue;
      if (!at.isByline && (word < 0 ? !others.has(at.key) : counted[word] === 0)) {
        information += told;
        if (word < 0) others.add(at.key);
        else counted[word] = 1;
      }
      const written = text.slice(at.start, at.end);
      if (written === written.toUpperCase()) for (const key of SHORT_FORMS.get(at.key) ?? []) long.add(find(key));
      if (word >= 0) hold(word, at);
      else if (at.start > 0 && '#@'.includes(text.charAt(at.start - 1)))
        for (const part of partsOf(written.toLowerCase(), find)) hold(part, at);
    }
    const weights = held.map((word) => weight[word]! * times[word]! ** REPETITION);
    for (const word of held) weight[word] = times[word] = counted[word] = 0;
    return { held: { words: held, weights }, meant: meantBy(held, [...long]), information, words };
  };
}
