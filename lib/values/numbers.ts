/** Numbers in words and figures: the part every reader of values shares. */
import { lexemeAt, type Lexeme } from './lex.ts';
import { DENOMINATORS, DOZENS, ORDINALS, SCALES, SUFFIXES, TENS, UNITS } from './number-words.ts';

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

function result(value: number, to: number, flags: Partial<NumberRead> = {}): NumberRead {
  return { value, to, step: stepOf(value), digits: false, ordinal: false, fraction: false, scaled: false, ...flags };
}

/** A denominator at `i`, one word or two ("twenty-fifth", "twenty firsts"). */
function denominator(lexemes: readonly Lexeme[], i: number): { value: number; to: number; plural: boolean } | null {
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
function mixedPart(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
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

function pointPart(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
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

function scaleAt(lexemes: readonly Lexeme[], i: number): { value: number; to: number } | null {
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

/** Scale words behind `value` ("13 lakh", "three lakh crore", "2.5 million"), then a mixed part. */
function finish(lexemes: readonly Lexeme[], value: number, i: number, flags: Partial<NumberRead>): NumberRead {
  let scaled = flags.scaled ?? false;
  let total = value;
  let to = i;
  let step = flags.step ?? stepOf(value);
  const mixed = Number.isInteger(value) ? mixedPart(lexemes, to) : null;
  if (mixed) {
    total += mixed.value;
    to = mixed.to;
    step = 0.5;
  }
  for (let scale = scaleAt(lexemes, to); scale; scale = scaleAt(lexemes, to)) {
    total *= scale.value;
    step *= scale.value;
    scaled = true;
    to = scale.to;
  }
  return { ...result(total, to, flags), step: Math.max(step, scaled ? 0 : step), scaled };
}

function readFigure(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const lexeme = lexemes[i]!;
  const next = lexemeAt(lexemes, i + 1);
  const decimals = /[.,]\d{1,2}$/.test(lexeme.s) || lexeme.s.includes('.');
  const step =
    decimals && !/^\d{1,3}(?:[, ]\d{3})+$/.test(lexeme.s)
      ? 10 ** -(lexeme.s.length - 1 - Math.max(lexeme.s.lastIndexOf('.'), lexeme.s.lastIndexOf(',')))
      : stepOf(lexeme.v);
  if (next.type === 'word' && next.glued) {
    if ((next.s === 'st' || next.s === 'nd' || next.s === 'rd' || next.s === 'th') && Number.isInteger(lexeme.v)) {
      return result(lexeme.v, i + 2, { digits: true, ordinal: true });
    }
    const suffix =
      next.s === 'm' || next.s === 'g' ? (next.cap ? (next.s === 'm' ? 1e6 : 1e9) : undefined) : SUFFIXES.get(next.s);
    if (suffix !== undefined)
      return result(lexeme.v * suffix, i + 2, { digits: true, scaled: true, step: step * suffix });
  }
  if (next.type === 'word' && !lexemeAt(lexemes, i + 2).glued) {
    // Apart from the figure, single letters count only as capitals, as in "1,674.5 G".
    const suffix =
      next.s.length > 1 || next.s === 'k'
        ? SUFFIXES.get(next.s)
        : next.cap && next.s === 'm'
          ? 1e6
          : next.cap && next.s === 'g'
            ? 1e9
            : undefined;
    if (suffix !== undefined && next.s !== 'mm')
      return result(lexeme.v * suffix, i + 2, { digits: true, scaled: true, step: step * suffix });
  }
  const slash = fractionFigure(lexemes, i);
  if (slash) return slash;
  const whole = lexemeAt(lexemes, i + 1);
  if (whole.type === 'num' && !whole.glued && Number.isInteger(lexeme.v)) {
    const part = fractionFigure(lexemes, i + 1);
    if (part && part.value < 1) return result(lexeme.v + part.value, part.to, { digits: true, step: part.step });
  }
  return finish(lexemes, lexeme.v, i + 1, { digits: true, step });
}

function fractionFigure(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const top = lexemes[i]!;
  const slash = lexemeAt(lexemes, i + 1);
  const bottom = lexemeAt(lexemes, i + 2);
  if (slash.s !== '/' || !slash.glued || bottom.type !== 'num' || !bottom.glued || !(bottom.v > 0)) return null;
  if (lexemeAt(lexemes, i + 3).s === '/' && lexemeAt(lexemes, i + 4).type === 'num') return null;
  if (!Number.isInteger(top.v) || !Number.isInteger(bottom.v)) return null;
  return result(top.v / bottom.v, i + 3, { digits: true, fraction: true, step: 0.05 });
}

function readWords(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let smallest = Infinity;
  let read = false;
  let scaled = false;
  let step = 0;
  let at = i;
  const first = lexemeAt(lexemes, at);
  if (first.s === 'a' || first.s === 'an') {
    const after = lexemeAt(lexemes, at + 1);
    const part = denominator(lexemes, at + 1);
    if (after.s === 'half' && scaleAt(lexemes, at + 2)) return readWords(lexemes, at + 1);
    if (part && after.s !== 'half')
      return isShare(lexemes, part.to) ? result(1 / part.value, part.to, { fraction: true, step: 0.05 }) : null;
    if (!scaleAt(lexemes, at + 1) || after.s.endsWith('s')) return null;
    current = 1;
    at++;
    read = true;
  } else if (first.s === 'half') {
    let over = at + 1;
    if (lexemeAt(lexemes, over).s === 'a') over++;
    const scale = scaleAt(lexemes, over);
    if (scale) return result(scale.value / 2, scale.to, { scaled: true, step: scale.value / 4 });
    if (lexemeAt(lexemes, at + 1).s === '-' || lexemeAt(lexemes, at - 1).s === '-') return null;
    return result(0.5, at + 1, { fraction: true, step: 0.05 });
  }
  for (;;) {
    let here = at;
    const hyphen = lexemeAt(lexemes, here).s === '-';
    if (hyphen) {
      if (!read || current % 100 < 20 || current % 10 !== 0) {
        if (!(read && lexemeAt(lexemes, here).glued && scaleAt(lexemes, here + 1))) break;
      }
      here++;
    }
    let word = lexemeAt(lexemes, here).s;
    if (word === 'and') {
      if (!read || (current % 100 !== 0 && current !== 0) || current + total < 100) break;
      const follower = lexemeAt(lexemes, here + 1).s;
      if (!UNITS.has(follower) && !TENS.has(follower) && !(follower === 'a')) break;
      if (follower === 'a' || mixedPart(lexemes, here)) break;
      here++;
      word = follower;
    }
    const unit = UNITS.get(word);
    const tens = TENS.get(word);
    if (unit !== undefined) {
      const room = current % 100;
      if (
        read &&
        (room !== 0 || current === 0) &&
        !(room >= 20 && room % 10 === 0 && unit > 0 && unit < 10) &&
        !(current === 0 && total > 0)
      )
        break;
      if (read && !hyphen && lexemeAt(lexemes, here).glued) break;
      current += unit;
      at = here + 1;
    } else if (tens !== undefined) {
      if (read && current % 100 !== 0) break;
      if (read && denominatorAfterTens(lexemes, here)) break;
      if (read && current === 0 && total === 0) break;
      current += tens;
      at = here + 1;
    } else if (word === 'hundred' || word === 'hundreds') {
      if (!read || current >= 100 || current === 0) break;
      current *= 100;
      at = here + 1;
    } else if (DOZENS.has(word)) {
      if (!read) break;
      // "three hundred and two dozen": the dozen multiplies the last part only.
      const last = current >= 100 && current % 100 !== 0 ? current % 100 : current;
      current = current - last + last * 12;
      at = here + 1;
      read = true;
      return result(total + current, at, { step: 12, scaled: true });
    } else {
      const scale = SCALES.get(word);
      if (scale === undefined || !read || current === 0 || (scale >= smallest && total > 0)) {
        if (scale !== undefined && read && current === 0 && total > 0) {
          total *= scale;
          at = here + 1;
          scaled = true;
          continue;
        }
        break;
      }
      total += current * scale;
      step = scale;
      current = 0;
      smallest = scale;
      scaled = true;
      at = here + 1;
    }
    read = true;
    if (at - i > 24) break;
  }
  if (!read) return null;
  const value = total + current;
  const next = lexemeAt(lexemes, at).s;
  if (next === 'point') {
    const point = pointPart(lexemes, at);
    if (point) return result(value + point.value, point.to, {});
  }
  const part = denominator(lexemes, at);
  if (part && (part.plural || value === 1) && next !== 'half' && !(part.value < 3 && value > 2)) {
    if (value !== 1 || isShare(lexemes, part.to) || lexemeAt(lexemes, at).s === '-') {
      return result(value / part.value, part.to, { fraction: true, step: 0.05 });
    }
  }
  if (next === '-' || ORDINALS.has(next)) {
    const ordinal = ORDINALS.get(lexemeAt(lexemes, next === '-' ? at + 1 : at).s);
    if (ordinal !== undefined && ordinal < 10 && value % 10 === 0 && value >= 20) {
      return result(value + ordinal, next === '-' ? at + 2 : at + 1, { ordinal: true });
    }
  }
  return finish(lexemes, value, at, {
    scaled,
    ...(step > 0 && current === 0 ? { step: Math.min(stepOf(value), step) } : {}),
  });
}

function denominatorAfterTens(lexemes: readonly Lexeme[], i: number): boolean {
  return lexemeAt(lexemes, i + 1).s === '-' && denominator(lexemes, i)?.plural === true;
}

/** After "a third", "one quarter": a share where "of", a hyphen's end or no noun follows. */
function isShare(lexemes: readonly Lexeme[], i: number): boolean {
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

/** "one over three", "nine out of ten", "2^10": only where nothing behind makes the second number a quantity of its own. */
function joined(lexemes: readonly Lexeme[], top: NumberRead): NumberRead | null {
  const link = lexemeAt(lexemes, top.to);
  if (top.fraction || top.scaled) return null;
  if (link.s === '^' && link.glued) return power(lexemes, top);
  const outOf = link.s === 'out' && lexemeAt(lexemes, top.to + 1).s === 'of';
  if (link.s !== 'over' && !outOf) return null;
  const bottom = plain(lexemes, top.to + (outOf ? 2 : 1));
  if (!bottom || bottom.value <= 0 || bottom.ordinal || bottom.fraction) return null;
  if (outOf ? top.value > bottom.value || bottom.value > 1000 : lexemeAt(lexemes, bottom.to).type === 'word')
    return null;
  return result(top.value / bottom.value, bottom.to, { fraction: true, step: 0.05, digits: top.digits });
}

function power(lexemes: readonly Lexeme[], base: NumberRead): NumberRead | null {
  let at = base.to + 1;
  let sign = 1;
  for (; at < base.to + 4 && (lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '+'); at++)
    if (lexemeAt(lexemes, at).s === '-') sign = -sign;
  const exponent = lexemeAt(lexemes, at);
  if (exponent.type !== 'num' || Math.abs(exponent.v) > 64) return null;
  const value = base.value ** (sign * exponent.v);
  return Number.isFinite(value) ? result(value, at + 1, { digits: true }) : null;
}

function plain(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num') return readFigure(lexemes, i);
  if (lexeme.type !== 'word') return null;
  const ordinal = ORDINALS.get(lexeme.s);
  if (ordinal !== undefined) return result(ordinal, i + 1, { ordinal: true });
  return readWords(lexemes, i);
}

/** The number that begins at lexeme `i`, or null. A minus sign counts only where no word or figure touches it on the left. */
export function readNumber(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const first = lexemeAt(lexemes, i);
  let from = i;
  let sign = 1;
  if (first.s === 'minus' || first.s === 'negative') {
    sign = -1;
    from = i + 1;
  } else if (first.s === '-') {
    const next = lexemeAt(lexemes, i + 1);
    if (next.type !== 'num' || (i > 0 && (first.glued || (!next.glued && lexemeAt(lexemes, i - 1).type !== 'end'))))
      return null;
    sign = -1;
    from = i + 1;
  }
  const read = plain(lexemes, from);
  if (!read) return null;
  const whole = joined(lexemes, read) ?? read;
  return sign < 0 ? { ...whole, value: -whole.value } : whole;
}
