/** Dates that say themselves what they are: days, months, years, decades, ranges of days. */
import {
  type DateContext,
  monthPeriod,
  type Period,
  pointsForward,
  shortYear,
  yearAt,
  yearFor,
  yearPeriod,
} from './date-context.ts';
import { numeric } from './date-figures.ts';
import { isOfHappening } from './date-happenings.ts';
import { dayOfMonthAt, daysOf, monthAt, secondDay, yearBehind } from './date-parts.ts';
import { spelledCentury, spelledDecade, spelledYear } from './date-spelled.ts';
import { DATE_PREPOSITIONS } from './date-words.ts';
import { bareYear, decade } from './date-years.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { DECADES, MONTHS } from './time-words.ts';
import { NUMERIC } from './triggers.ts';

/** "March 18", "March 23 and 24", "March 18, 2025", "Jan-1", "March 2014", "March". */
function monthFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const month = monthAt(lexemes, i);
  if (!month) return null;
  let at = month.to;
  if ((lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '/') && lexemeAt(lexemes, at).glued) at++;
  if (lexemeAt(lexemes, at).s === 'the') at++;
  const day = spelledYear(lexemes, at) ? null : dayOfMonthAt(lexemes, at);
  if (day && !yearAt(lexemes, at) && !isCounted(lexemes, day.to, at)) {
    const second = secondDay(lexemes, day.to, day.day);
    const end = second ?? day;
    const year = yearBehind(lexemes, end.to, context);
    const slash = lexemeAt(lexemes, end.to);
    if (
      !year &&
      (slash.s === '/' || slash.s === '-') &&
      slash.glued &&
      /^\d\d$/.test(lexemeAt(lexemes, end.to + 1).s)
    ) {
      return daysOf(
        context,
        lexemes,
        i,
        month.month,
        day.day,
        end.day,
        { year: shortYear(lexemeAt(lexemes, end.to + 1).v), to: end.to + 2 },
        end.to,
      );
    }
    const found = daysOf(context, lexemes, i, month.month, day.day, end.day, year, end.to);
    if (found) return found;
  }
  const year = yearBehind(lexemes, month.to, context);
  if (year) return monthPeriod(year.year, month.month, year.to);
  const lexeme = lexemeAt(lexemes, i);
  if (!lexeme.cap || context.reference === null) return null;
  const before = lexemeAt(lexemes, i - 1);
  const shy =
    lexeme.s === 'may' ||
    lexeme.s === 'march' ||
    lexeme.s === 'august' ||
    lexeme.s === 'april' ||
    lexeme.s === 'june' ||
    lexeme.s.length === 3;
  if (
    shy &&
    !DATE_PREPOSITIONS.has(before.s) &&
    before.s !== "'s" &&
    !/^(?:last|next|this|early|mid|late|-|of)$/.test(before.s) &&
    !isOfHappening(lexemes, i, month.to)
  )
    return null;
  if (lexeme.s.length === 3 && lexeme.s !== 'may' && lexemeAt(lexemes, i + 1).cap) return null;
  if (shy && before.s === 'to' && !DATE_PREPOSITIONS.has(lexemeAt(lexemes, i - 3).s)) return null;
  const guess = yearFor(context, month.month, 1, pointsForward(lexemes, i));
  return guess === null
    ? null
    : monthPeriod(
        guess,
        month.month,
        lexemeAt(lexemes, i + 1).s === '.' && lexeme.s.length <= 4 && month.to > i + 1 ? month.to : i + 1,
      );
}

/** In "May 20 people met" the figure counts people, in "on March 18 leaders met" it does not: only words in -s after a bare month tell. */
function isCounted(lexemes: readonly Lexeme[], i: number, dayAt: number): boolean {
  const next = lexemeAt(lexemes, i);
  return (
    lexemeAt(lexemes, dayAt).type === 'num' &&
    (next.s === '%' || next.s === 'percent' || next.s === 'people' || next.s === 'million')
  );
}

/** "18 March 2025", "18th of March", "23 and 24 March", "12-Jan-2016". */
function dayFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const day = dayOfMonthAt(lexemes, i);
  if (!day) return null;
  const second = secondDay(lexemes, day.to, day.day);
  for (const end of second ? [second, day] : [day]) {
    let at = end.to;
    const link = lexemeAt(lexemes, at);
    // "16. Nov." as German writes it, too.
    if (link.s === 'of' || ((link.s === '-' || link.s === '/' || link.s === '.') && link.glued)) at++;
    const month = monthAt(lexemes, at);
    if (!month) continue;
    if (lexemeAt(lexemes, month.to - 1).s === 'may' && !lexemeAt(lexemes, month.to - 1).cap && at === end.to) continue;
    const year = yearBehind(lexemes, month.to, context);
    // Else a sentence may end there: "She is 16. May was cold."
    if (link.s === '.' && !year && !/^(?:on|the)$/.test(lexemeAt(lexemes, i - 1).s)) continue;
    return daysOf(context, lexemes, i, month.month, day.day, end.day, year, month.to);
  }
  return null;
}

/** "In nineteen eighty-four". */
function ledSpelledYear(lexemes: readonly Lexeme[], i: number): Period | null {
  const year = spelledYear(lexemes, i);
  if (!year || !/^(?:in|since|until|by|of)$/.test(lexemeAt(lexemes, i - 1).s)) return null;
  return lexemeAt(lexemes, year.to).type !== 'word' ? yearPeriod(year.year, year.to) : null;
}

/** The date at lexeme `i` that needs no relative word, or null. */
export function readAbsolute(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num' || lexeme.type === 'dotted') {
    return (
      numeric(lexemes, i, context) ??
      (lexeme.type === 'num' ? (dayFirst(lexemes, i, context) ?? decade(lexemes, i) ?? bareYear(lexemes, i)) : null)
    );
  }
  if (lexeme.s === "'") return decade(lexemes, i);
  if (lexeme.type !== 'word') return null;
  if (DECADES.has(lexeme.s)) return spelledDecade(lexemes, i);
  if (MONTHS.has(lexeme.s)) return monthFirst(lexemes, i, context);
  if (!(lexeme.bits & NUMERIC)) return null;
  return dayFirst(lexemes, i, context) ?? spelledCentury(lexemes, i) ?? ledSpelledYear(lexemes, i);
}
