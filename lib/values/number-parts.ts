/** Parts of numbers: fractions, scales, what follows "point". */
import { type Lexeme, lexemeAt } from './lex.ts';
import { DENOMINATORS, DOZENS, ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';

export interface NumberRead {
  value: number;
  /** First lexeme after it. */
  to: number;
  /** Size of the step it counts in: 2,500 counts in hundreds, 2.5 in tenths. */
  step: number;
  /** Figures rather than words. */
  digits: boolean;
  ordinal: boolean;
  fraction: boolean;
  /** A scale word or suffix ("million", "k") belongs to it. */
  scaled: boolean;
}

/** Largest power of ten (or its decimals) that divides a number as written. */
export function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (Number.isInteger(size)) {
    let step = 1;
    while (step < 1e15 && size % (step * 10) === 0) step *= 10;
    return step;
  }
  let step = 1;
  while (step > 1e-6 && Math.abs(size / step - Math.round(size / step)) > 1e-6) step /= 10;
  return step;
}

export function result(value: number, to: number, flags: Partial<NumberRead> = {}): NumberRead {
  return { value, to, step: stepOf(value), digits: false, ordinal: false, fraction: false, scaled: false, ...flags };
}

/** A denominator at `i`, one word or two ("twenty-fifth", "twenty firsts"). */
export function denominator(
  lexemes: readonly Lexeme[],
  i: number,
): { value: number; to: number; plural: boolean } | null {
  let at = i;
  if (lexemeAt(lexemes, at).s === '-') at++;
  const word = lexemeAt(lexemes, at).s;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    let unitAt = at + 1;
    if (lexemeAt(lexemes, unitAt).s === '-') unitAt++;
    const unit = lexemeAt(lexemes, unitAt).s;
    const plural = unit.endsWith('s');
    const ordinal = ORDINALS.get(plural ? unit.slice(0, -1) : unit);
    return ordinal !== undefined && ordinal < 10 ? { value: tens + ordinal, to: unitAt + 1, plural } : null;
  }
  const value = DENOMINATORS.get(word);
  return value === undefined
    ? null
    : { value, to: at + 1, plural: word.endsWith('s') && word !== 'halves' ? true : word === 'halves' };
}

/** "and a half", "-and-a-half", "and two thirds", "and three quarters" from `i`. */
export function mixedPart(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
  let at = i;
  if (lexemeAt(lexemes, at).s === '-') at++;
  if (lexemeAt(lexemes, at).s !== 'and') return null;
  at++;
  if (lexemeAt(lexemes, at).s === '-') at++;
  const word = lexemeAt(lexemes, at).s;
  const count = word === 'a' || word === 'an' ? 1 : UNITS.get(word);
  if (word === 'half') return { value: 0.5, to: at + 1 };
  if (count === undefined || count === 0) return null;
  const part = denominator(lexemes, at + 1);
  if (!part || part.value < 2 || count >= part.value || (count > 1 && !part.plural)) return null;
  return { value: count / part.value, to: part.to };
}

export function pointPart(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
  let at = i + 1;
  let digits = '';
  for (;;) {
    const lexeme = lexemeAt(lexemes, at);
    const unit = UNITS.get(lexeme.s) ?? TENS.get(lexeme.s) ?? (lexeme.type === 'num' ? lexeme.v : undefined);
    if (unit === undefined || digits.length > 12) break;
    // "point seventy-one" is .71, "point zero eight" .08.
    const tail =
      unit >= 20 && unit % 10 === 0 && lexemeAt(lexemes, at + 1).s === '-'
        ? UNITS.get(lexemeAt(lexemes, at + 2).s)
        : undefined;
    digits += String(unit + (tail ?? 0));
    at += tail === undefined ? 1 : 3;
  }
  return digits === '' ? null : { value: Number(`0.${digits.replace('.', '')}`), to: at };
}

export function scaleAt(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
  let at = i;
  const next = lexemeAt(lexemes, at);
  if (next.s === '-' && next.glued && SCALES.has(lexemeAt(lexemes, at + 1).s)) at++;
  const word = lexemeAt(lexemes, at).s;
  const scale = SCALES.get(word);
  if (scale !== undefined) return { value: scale, to: at + 1 };
  if (word === 'hundred' || word === 'hundreds') return { value: 100, to: at + 1 };
  if (DOZENS.has(word)) return { value: 12, to: at + 1 };
  return null;
}

/** After "a third", "one quarter": a share where "of", a hyphen's end or no noun follows. */
export function isShare(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemeAt(lexemes, i);
  return (
    next.type !== 'word' ||
    next.s === 'of' ||
    next.s === 'the' ||
    next.s === 'as' ||
    next.s === 'and' ||
    next.s === 'more' ||
    next.s === 'less' ||
    next.s === 'in' ||
    next.s === 'by' ||
    next.s === 'to'
  );
}
