/** Names of weekdays. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { DAY_PARTS, MONTHS, WEEKDAYS } from './time-words.ts';
import { DATED } from './triggers.ts';

/** A weekday's name at `i`; three letters need a capital and something that shows a date. */
export function weekdayAt(lexemes: readonly Lexeme[], i: number): { day: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  if (!(lexeme.bits & DATED)) return null;
  const day = WEEKDAYS.get(lexeme.s);
  if (day === undefined) return null;
  let to = i + 1;
  const next = lexemeAt(lexemes, to);
  if (lexeme.s.length <= 5 && lexeme.s !== 'thurs') {
    if (!/days?$/.test(lexeme.s)) {
      const shown = (next.s === '.' && next.glued) || next.s === ',' || next.type === 'num' || MONTHS.has(next.s);
      if (!lexeme.cap || !shown) return null;
      if (next.s === '.') to++;
    }
  }
  return { day, to };
}

/** Skips "morning", "night", "afternoon" behind a day. */
export function skipPart(lexemes: readonly Lexeme[], i: number): number {
  return DAY_PARTS.has(lexemeAt(lexemes, i).s) ? i + 1 : i;
}
