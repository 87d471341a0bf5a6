/** Figures that are written as ordinals; a pattern has to ask for them. */
import { measure } from '../values/measure.ts';
import { ORDINALS } from '../values/number-words.ts';
import type { Figured } from './figures.ts';
import type { Sentence } from './sentence.ts';

/** "The 10th yard line" is a count of ten. */
export function ordinalsIn(sentence: Sentence): Figured[] {
  const { tokens } = sentence.paragraph;
  const figures: Figured[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const { lower, start, end } = tokens[at]!;
    const number = /^\d+(?:st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : ORDINALS.get(lower);
    if (number === undefined) continue;
    figures.push({ from: at, to: at, start, end, value: measure('count', number, number, 1) });
  }
  return figures;
}
