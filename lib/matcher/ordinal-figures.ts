/** Figures that are written as ordinals; a pattern has to ask for them. */
import { ORDINALS } from '../values/number-words.ts';
import type { Measure, MeasuredKind } from '../values/types.ts';
import type { Figured } from './figures.ts';
import type { Sentence } from './sentence.ts';

const DAY = 86_400;
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['hour', 3_600],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
  ['year', 365 * DAY],
]);

function measure(kind: 'count' | 'duration', min: number, max: number, grain: number, unit: string | null): Measure {
  return { kind, min, max, grain, bound: null, stance: null, unit };
}

/**
 * "The 10th yard line" is a count of ten; "in its fourth year", to a claim that asks for a length, more than three years
 * and up to four.
 */
export function ordinalsIn(sentence: Sentence, kind: MeasuredKind): Figured[] {
  const { tokens } = sentence.paragraph;
  const figures: Figured[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const { lower, start, end } = tokens[at]!;
    const number = /^\d+(?:st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : (ORDINALS.get(lower) ?? null);
    if (number === null) continue;
    if (kind !== 'duration') {
      figures.push({ from: at, to: at, start, end, value: measure('count', number, number, 1, null) });
      continue;
    }
    const next = at + 1 < sentence.to ? tokens[at + 1]! : null;
    const seconds = next && SECONDS.get(next.lower);
    if (!seconds) continue;
    const value = measure('duration', (number - 1) * seconds, number * seconds, seconds, next.lower);
    figures.push({ from: at, to: at + 1, start, end: next.end, value });
  }
  return figures;
}
