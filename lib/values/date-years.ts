/** Years, decades and centuries. */
import { type Period, yearAt, yearPeriod } from './date-context.ts';
import { DATE_PREPOSITIONS } from './date-words.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';
import { TIME_UNITS } from './time-words.ts';

/** "1970s", "1970 's", "the '90s", "19th century". */
export function decade(lexemes: readonly Lexeme[], i: number): Period | null {
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
export function bareYear(lexemes: readonly Lexeme[], i: number): Period | null {
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
  if (next.s === 'over' && readNumber(lexemes, i)?.fraction) return null;
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
  if ((next.s !== '-' && next.s !== '/') || !next.glued) return yearPeriod(year.year, year.to);
  // "1914-18", "2019/20".
  const last = lexemeAt(lexemes, i + 2);
  const years = last.glued && /^\d\d$/.test(last.s) ? last.v - (year.year % 100) : 0;
  return years > 0 ? yearPeriod(year.year, i + 3, years + 1) : yearPeriod(year.year, year.to);
}
