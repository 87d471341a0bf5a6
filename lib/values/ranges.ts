/** Ranges of two readings: "between 5 and 7 March", "90 minutes to two hours". */
import { type Lexeme, lexemeAt } from './lex.ts';
import type { Found } from './measure.ts';

/** Joins "between X and Y" and "X to Y" of two readings of one kind. */
export function joinRange(lexemes: readonly Lexeme[], first: Found, second: Found): Found | null {
  const { kind } = first.value;
  if (kind !== second.value.kind || second.from !== first.to + 1 || first.value.unit !== second.value.unit) {
    if (kind !== 'duration' || second.value.kind !== 'duration' || second.from !== first.to + 1) return null;
  }
  const link = lexemeAt(lexemes, first.to).s;
  const before = lexemeAt(lexemes, first.from - 1).s;
  const between = link === 'and' && before === 'between';
  const through =
    (link === 'to' || link === '-' || link === 'through' || link === 'until') &&
    (kind === 'date' || kind === 'duration' || kind === 'clock-time');
  if (!between && !through) return null;
  const a = first.value;
  const b = second.value;
  if (a.min === null || b.max === null) return null;
  // "Monday through Friday": the second weekday is the one that follows the first.
  const wrapped = kind === 'date' && b.min === b.max && a.min === a.max && a.min > b.max && a.min - b.max < 7;
  const end = wrapped ? b.max + 7 : b.max;
  if (a.min >= end || (a.min !== a.max && kind !== 'date')) return null;
  return {
    ...first,
    timed: false,
    to: second.to,
    value: { ...a, max: end, grain: Math.max(a.grain, b.grain), bound: null },
  };
}
