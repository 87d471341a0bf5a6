/** Dates that say themselves what they are: days, months, years, decades, ranges of days. */
import { civil, dayNumber } from './calendar.ts';
import {
  dayPeriod,
  isRealDay,
  monthPeriod,
  pointsForward,
  shortYear,
  yearAt,
  yearFor,
  yearPeriod,
  type DateContext,
  type Period,
} from './date-context.ts';
import { DATE_PREPOSITIONS, SHIFTS } from './date-words.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { readNumber } from './numbers.ts';
import { MONTHS, TIME_UNITS } from './time-words.ts';

/** Month at lexeme `i`. "may", "march" and short names count only with a capital or a figure beside them. */
export function monthAt(lexemes: readonly Lexeme[], i: number): { month: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  const month = MONTHS.get(lexeme.s);
  if (month === undefined) return null;
  let to = i + 1;
  const dot = lexemeAt(lexemes, to);
  if (
    dot.s === '.' &&
    dot.glued &&
    lexemeAt(lexemes, to + 1).type !== 'end' &&
    (lexeme.s.length <= 4 || lexemeAt(lexemes, to + 1).type === 'num')
  ) {
    if (!lexemeAt(lexemes, to + 1).cap || lexeme.s.length <= 4) to++;
  }
  const ambiguous =
    lexeme.s === 'may' ||
    lexeme.s === 'march' ||
    lexeme.s === 'mar' ||
    lexeme.s === 'dec' ||
    lexeme.s === 'jan' ||
    lexeme.s === 'sep';
  if (ambiguous && !lexeme.cap) {
    const beside =
      lexemeAt(lexemes, to).type === 'num' ||
      lexemeAt(lexemes, i - 1).type === 'num' ||
      lexemeAt(lexemes, i - 1).s === 'of';
    const spelled = lexeme.s !== 'may' && dayOfMonthAt(lexemes, to) !== null;
    if (!beside && !spelled) return null;
  }
  return { month, to };
}

/** Day of a month at `i`: 1 to 31 in figures or as an ordinal. */
export function dayOfMonthAt(lexemes: readonly Lexeme[], i: number): { day: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num') {
    if (!/^\d{1,2}$/.test(lexeme.s) || lexeme.v < 1 || lexeme.v > 31) return null;
    const next = lexemeAt(lexemes, i + 1);
    if (next.glued && next.type === 'word')
      return /^(?:st|nd|rd|th)$/.test(next.s) ? { day: lexeme.v, to: i + 2 } : null;
    if (next.glued && (next.s === ':' || next.s === '%')) return null;
    return { day: lexeme.v, to: i + 1 };
  }
  if (lexeme.type !== 'word') return null;
  const number = readNumber(lexemes, i);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value) || number.scaled) return null;
  return { day: number.value, to: number.to };
}

/** A year behind a day or month: ", 2025", "2025", "of 2014", "'98". */
function yearBehind(lexemes: readonly Lexeme[], i: number, context: DateContext): { year: number; to: number } | null {
  const shift = SHIFTS.get(lexemeAt(lexemes, i).s);
  if (shift !== undefined && lexemeAt(lexemes, i + 1).s === 'year' && context.reference !== null)
    return { year: civil(context.reference).year + shift, to: i + 2 };
  let at = i;
  if (lexemeAt(lexemes, at).s === ',' || lexemeAt(lexemes, at).s === 'of' || lexemeAt(lexemes, at).s === '-') at++;
  if (lexemeAt(lexemes, at).s === 'in' && at === i) at++;
  return yearAt(lexemes, at);
}

function daysOf(
  context: DateContext,
  lexemes: readonly Lexeme[],
  at: number,
  month: number,
  first: number,
  last: number,
  year: { year: number; to: number } | null,
  to: number,
): Period | null {
  const known = year?.year ?? yearFor(context, month, first, pointsForward(lexemes, at));
  if (known === null || !isRealDay(known, month, first) || !isRealDay(known, month, last)) return null;
  return { min: dayNumber(known, month, first), max: dayNumber(known, month, last), grain: 1, to: year?.to ?? to };
}

/** "23 and 24", "23-24", "23 to 24" behind a first day, when `end` follows it. */
function secondDay(lexemes: readonly Lexeme[], i: number, first: number): { day: number; to: number } | null {
  const link = lexemeAt(lexemes, i).s;
  if (link !== 'and' && link !== '-' && link !== 'to' && link !== 'or' && link !== '/' && link !== 'through')
    return null;
  const second = dayOfMonthAt(lexemes, i + 1);
  return second && second.day > first ? second : null;
}

/** "March 18", "March 23 and 24", "March 18, 2025", "Jan-1", "March 2014", "March". */
function monthFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const month = monthAt(lexemes, i);
  if (!month) return null;
  let at = month.to;
  if ((lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '/') && lexemeAt(lexemes, at).glued) at++;
  if (lexemeAt(lexemes, at).s === 'the') at++;
  const day = dayOfMonthAt(lexemes, at);
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
    !/^(?:last|next|this|early|mid|late|-|of)$/.test(before.s)
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
    if (
      lexemeAt(lexemes, at).s === 'of' ||
      ((lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '/') && lexemeAt(lexemes, at).glued)
    )
      at++;
    const month = monthAt(lexemes, at);
    if (!month) continue;
    if (lexemeAt(lexemes, month.to - 1).s === 'may' && !lexemeAt(lexemes, month.to - 1).cap && at === end.to) continue;
    const year = yearBehind(lexemes, month.to, context);
    return daysOf(context, lexemes, i, month.month, day.day, end.day, year, month.to);
  }
  return null;
}

/** "2025-03-18", "21/04/2016", "9-18-15", "4/22", "13.5.2015", "2019/sep/01". Month first unless that cannot be. */
function numeric(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const lexeme = lexemes[i]!;
  if (lexeme.type === 'dotted') {
    const parts = lexeme.s.split('.').map(Number);
    if (/^\d{4}\.\d{1,2}\.\d{1,2}$/.test(lexeme.s)) return ordered(parts[1]!, parts[2]!, parts[0]!, i + 1);
    if (parts.length !== 3 || !/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(lexeme.s)) return null;
    return ordered(parts[1]!, parts[0]!, parts[2]! < 100 ? shortYear(parts[2]!) : parts[2]!, i + 1);
  }
  if (!/^\d{1,4}$/.test(lexeme.s)) return null;
  const mark = lexemeAt(lexemes, i + 1);
  if ((mark.s !== '/' && mark.s !== '-') || !mark.glued) return null;
  const second = lexemeAt(lexemes, i + 2);
  if (!second.glued) return null;
  const named = MONTHS.get(second.s);
  if (second.type !== 'num' && named === undefined) return null;
  const before = lexemeAt(lexemes, i - 1);
  if (lexeme.glued && (before.type === 'num' || before.s === '-' || before.s === '/' || before.type === 'word'))
    return null;
  const again = lexemeAt(lexemes, i + 3);
  const third = lexemeAt(lexemes, i + 4);
  if (again.s === mark.s && again.glued && third.glued && third.type === 'num' && /^\d{1,4}$/.test(third.s)) {
    const month = named ?? second.v;
    if (lexeme.s.length === 4) return ordered(month, third.v, lexeme.v, i + 5);
    if (third.s.length === 3 || !/^\d{1,2}$/.test(lexeme.s)) return null;
    const year = third.s.length === 4 ? third.v : shortYear(third.v);
    return named === undefined ? ordered(lexeme.v, month, year, i + 5) : ordered(month, lexeme.v, year, i + 5);
  }
  if (named !== undefined || !/^\d{1,2}$/.test(second.s) || !/^\d{1,2}$/.test(lexeme.s)) return null;
  // "4/22" is a day, "3/4" a fraction, "4-1" a score.
  const [month, day] = lexeme.v > 12 ? [second.v, lexeme.v] : [lexeme.v, second.v];
  if (day <= 12 || month > 12) return null;
  if (mark.s === '-' && before.s !== 'on') return null;
  const year = yearFor(context, month, day, pointsForward(lexemes, i));
  return year === null ? null : ordered(month, day, year, i + 3);
}

function ordered(month: number, day: number, year: number, to: number): Period | null {
  if (isRealDay(year, month, day)) return dayPeriod(dayNumber(year, month, day), to);
  return isRealDay(year, day, month) ? dayPeriod(dayNumber(year, day, month), to) : null;
}

/** "1970s", "1970 's", "the '90s", "19th century". */
function decade(lexemes: readonly Lexeme[], i: number): Period | null {
  let at = i;
  const lexeme = lexemeAt(lexemes, at);
  const short = lexeme.s === "'" && lexemeAt(lexemes, at + 1).glued;
  if (short) at++;
  const figure = lexemeAt(lexemes, at);
  if (figure.type !== 'num') return null;
  const centuryAt = lexemeAt(lexemes, at + 2).s === '-' ? at + 3 : at + 2;
  if (
    /^(?:st|nd|rd|th)$/.test(lexemeAt(lexemes, at + 1).s) &&
    lexemeAt(lexemes, centuryAt).s === 'century' &&
    figure.v <= 21
  ) {
    return yearPeriod((figure.v - 1) * 100 + 1, centuryAt + 1, 100);
  }
  if (figure.v % 10 !== 0) return null;
  let to = at + 1;
  const next = lexemeAt(lexemes, to);
  if (next.s === 's' && next.glued) to++;
  else if (next.s === "'s") to++;
  else if (next.s === "'" && lexemeAt(lexemes, to + 1).s === 's') to += 2;
  else return null;
  if (/^\d{4}$/.test(figure.s) && figure.v >= 1000 && figure.v < 2100)
    return yearPeriod(
      figure.v,
      to,
      figure.v % 100 === 0 && lexemeAt(lexemes, i - 1).s !== 'early' && figure.v < 2000 ? 100 : 10,
    );
  return /^\d0$/.test(figure.s) &&
    (short || lexemeAt(lexemes, i - 1).s === 'the') &&
    figure.v >= 10 &&
    lexemeAt(lexemes, to).type !== 'num'
    ? yearPeriod(1900 + figure.v, to, 10)
    : null;
}

/** A four-figure number that stands where years stand. */
function bareYear(lexemes: readonly Lexeme[], i: number): Period | null {
  const year = yearAt(lexemes, i);
  const lexeme = lexemeAt(lexemes, i);
  if (!year || lexeme.type !== 'num') return null;
  const before = lexemeAt(lexemes, i - 1);
  const next = lexemeAt(lexemes, i + 1);
  if (lexeme.glued && before.type === 'word') return null;
  if (lexeme.glued && /^[#$£€:/.]$/.test(before.s)) return null;
  if (lexeme.glued && before.s === '-' && lexemeAt(lexemes, i - 2).type === 'word' && before.glued) {
    if (!/^(?:mid|pre|post|early|late|since|lrb)$/.test(lexemeAt(lexemes, i - 2).s)) return null;
  }
  if (TIME_UNITS.has(next.s) || next.s === 'people' || next.s === 'hours' || next.s === 'feet' || next.s === 'miles')
    return null;
  const led =
    DATE_PREPOSITIONS.has(before.s) ||
    before.s === '(' ||
    before.s === 'year' ||
    before.s === 'fiscal' ||
    before.s === 'of';
  if (year.year < 1700 || year.year > 2099)
    return led && year.year >= 1000 && next.type !== 'word' && before.s !== 'about'
      ? yearPeriod(year.year, year.to)
      : null;
  const plural =
    next.type === 'word' &&
    next.s.endsWith('s') &&
    !next.cap &&
    !next.s.endsWith('ss') &&
    next.s !== 'was' &&
    next.s !== 'is' &&
    next.s !== 'has' &&
    next.s !== 'as';
  if (plural && (year.year % 100 === 0 || !led)) return null;
  return yearPeriod(year.year, year.to);
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
  return monthFirst(lexemes, i, context) ?? (MONTHS.has(lexeme.s) ? null : dayFirst(lexemes, i, context));
}
