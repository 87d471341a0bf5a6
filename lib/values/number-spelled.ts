/** Numbers written in words. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { finish } from './number-figures.ts';
import {
  denominator,
  isShare,
  mixedPart,
  type NumberRead,
  pointPart,
  result,
  scaleAt,
  stepOf,
} from './number-parts.ts';
import { DOZENS, ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';

export function readWords(lexemes: readonly Lexeme[], i: number): NumberRead | null {
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
        const chained = current % 100 === 0 && current + total >= 100;
        if (!read || !lexemeAt(lexemes, here).glued || !(chained || scaleAt(lexemes, here + 1))) break;
      }
      here++;
    }
    let word = lexemeAt(lexemes, here).s;
    if (word === 'and') {
      const dashed = hyphen && lexemeAt(lexemes, here + 1).s === '-' ? 1 : 0;
      const follower = lexemeAt(lexemes, here + 1 + dashed).s;
      const round = (current % 100 === 0 || current === 0) && current + total >= 100;
      if (!read || !(round || isOldCount(lexemes, i, current + total, follower))) break;
      if (!UNITS.has(follower) && !TENS.has(follower) && !(follower === 'a')) break;
      if (follower === 'a' || mixedPart(lexemes, here)) break;
      here += 1 + dashed;
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
      if (read && here === at && denominatorAfterTens(lexemes, here)) break;
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
      return halfMore(lexemes, result(total + current, at, { step: 12, scaled: true }), 12);
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
    if (point) return finish(lexemes, value + point.value, point.to, {});
  }
  const part = denominator(lexemes, at);
  if (part && (part.plural || value === 1) && !(part.value < 3 && value > 2)) {
    if (value !== 1 || part.value === 2 || isShare(lexemes, part.to) || lexemeAt(lexemes, at).s === '-') {
      return result(value / part.value, part.to, { fraction: true, step: 0.05 });
    }
  }
  if (next === '-' || ORDINALS.has(next)) {
    const ordinal = ORDINALS.get(lexemeAt(lexemes, next === '-' ? at + 1 : at).s);
    if (ordinal !== undefined && ordinal < 10 && value % 10 === 0 && value >= 20) {
      return result(value + ordinal, next === '-' ? at + 2 : at + 1, { ordinal: true });
    }
  }
  if (current === 0 && total >= 1e6)
    return halfMore(lexemes, finish(lexemes, value, at, { scaled, step }), smallest, at);
  return finish(lexemes, value, at, {
    scaled,
    ...(step > 0 && current === 0 ? { step: Math.min(stepOf(value), step) } : {}),
  });
}

function denominatorAfterTens(lexemes: readonly Lexeme[], i: number): boolean {
  return denominator(lexemes, i)?.plural === true;
}

/** "Twenty and four": how old texts count; "between twenty and four" does not. */
function isOldCount(lexemes: readonly Lexeme[], i: number, tens: number, follower: string): boolean {
  const unit = UNITS.get(follower) ?? 0;
  return (
    tens < 100 && tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10 && lexemeAt(lexemes, i - 1).s !== 'between'
  );
}

/** "A dozen and a half", "a million and a half": the half is of the scale, not of one. */
function halfMore(lexemes: readonly Lexeme[], read: NumberRead, scale: number, at = read.to): NumberRead {
  const part = mixedPart(lexemes, at);
  const article = lexemeAt(lexemes, at + 1).s === 'a';
  if (!part || !article || lexemeAt(lexemes, part.to).s === '-') return read;
  const value = Math.floor(read.value) + part.value * scale;
  return { ...read, value, to: part.to, step: scale / 4 };
}
