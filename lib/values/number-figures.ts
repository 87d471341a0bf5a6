/** Numbers written in figures. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { mixedPart, type NumberRead, result, scaleAt, stepOf } from './number-parts.ts';
import { SUFFIXES } from './number-words.ts';

/** Scale words behind `value` ("13 lakh", "three lakh crore", "2.5 million"), then a mixed part. */
export function finish(lexemes: readonly Lexeme[], value: number, i: number, flags: Partial<NumberRead>): NumberRead {
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

/** What "m" behind a figure counts in millions; else it is metres. */
const COUNTED = new Set(
  (
    'people users viewers voters jobs homes tonnes tons barrels workers copies passengers patients residents visitors households children ' +
    'adults doses votes shares subscribers streams views downloads customers pupils students migrants refugees cases tests litres gallons acres hectares'
  ).split(' '),
);

export function readFigure(lexemes: readonly Lexeme[], i: number): NumberRead | null {
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
    const counted = next.s === 'm' && COUNTED.has(lexemeAt(lexemes, i + 2).s);
    const suffix =
      next.s === 'm' || next.s === 'g'
        ? next.cap || counted
          ? next.s === 'm'
            ? 1e6
            : 1e9
          : undefined
        : SUFFIXES.get(next.s);
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
  if (slash.s !== '/' || bottom.type !== 'num' || !(bottom.v > 0)) return null;
  // "7 / 8" apart is a share only; "9 / 7" may be anything.
  const apart =
    !slash.glued && !bottom.glued && top.v < bottom.v && bottom.v <= 100 && lexemeAt(lexemes, i - 1).s !== '/';
  if (!apart && !(slash.glued && bottom.glued)) return null;
  if (lexemeAt(lexemes, i + 3).s === '/' && lexemeAt(lexemes, i + 4).type === 'num') return null;
  if (!Number.isInteger(top.v) || !Number.isInteger(bottom.v)) return null;
  return result(top.v / bottom.v, i + 3, { digits: true, fraction: true, step: 0.05 });
}
