/** Times told from an hour: "half past eight", "five minutes to noon". */
import { named, spelled } from './clock-hours.ts';
import { halfDayAt, partBehind } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';

/** "half past eight", "a quarter to nine", "20 min past eight", "fifteen past 10". */
export function pastHour(lexemes: readonly Lexeme[], i: number): { minutes: number; to: number } | null {
  let at = i;
  const first = lexemeAt(lexemes, at).s;
  let minutes: number;
  let counted = false;
  if (first === 'half') [minutes, at] = [30, at + 1];
  else if (first === 'quarter') [minutes, at] = [15, at + 1];
  else if (first === 'a' && lexemeAt(lexemes, at + 1).s === 'quarter') [minutes, at] = [15, at + 2];
  else if (first === 'three' && lexemeAt(lexemes, at + 1).s === 'quarters') [minutes, at] = [45, at + 2];
  else {
    const number = readNumber(lexemes, at);
    if (!number || number.ordinal || !Number.isInteger(number.value) || number.value < 1 || number.value > 59)
      return null;
    [minutes, at] = [number.value, number.to];
    if (/^(?:min|mins|minute|minutes)$/.test(lexemeAt(lexemes, at).s)) {
      counted = true;
      at++;
    }
  }
  const word = lexemeAt(lexemes, at).s;
  if (word !== 'past' && word !== 'to' && word !== 'after' && word !== 'till' && word !== 'before') return null;
  const hour = hourAt(lexemes, at + 1, counted);
  if (!hour) return null;
  if (word !== 'past' && !hour.named) {
    // "five to ten" is as often a range, "9 to 11 a.m." always: only quarters, or a clock word behind, make it a time.
    const before = lexemeAt(lexemes, i - 1).s;
    const clock = halfDayAt(lexemes, hour.to) ?? partBehind(lexemes, hour.to);
    const sure = counted || first === 'quarter' || (first === 'a' && word === 'to') || before === 'at';
    if (!sure && (!clock || before === 'from' || (isDigits(first) && minutes < 13 && minutes < hour.minutes / 60)))
      return null;
  }
  const shift = word === 'past' || word === 'after' ? minutes : -minutes;
  return { minutes: (((shift + hour.minutes) % 1440) + 1440) % 1440, to: hour.to };
}

const isDigits = (s: string): boolean => /^\d+$/.test(s);

/** The hour that minutes are told from: "ten past four", "five to noon", "three minutes to five thirty". */
function hourAt(
  lexemes: readonly Lexeme[],
  i: number,
  counted: boolean,
): { minutes: number; to: number; named: boolean } | null {
  const fixed = named(lexemes, i);
  if (fixed) return { minutes: fixed.minutes, to: fixed.to, named: true };
  const hour = readNumber(lexemes, i);
  if (!hour || hour.ordinal || hour.fraction || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 24)
    return null;
  const time = counted ? spelled(lexemes, i, hour) : null;
  return { minutes: time?.minutes ?? hour.value * 60, to: time?.to ?? hour.to, named: false };
}
