/** Hours told in hundreds: "at eighteen hundred hours". */
import type { Time } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import type { NumberRead } from './number-parts.ts';

const LEADS = new Set('at by until till from since before after oh zero'.split(' '));

/** "Eighteen hundred hours", "17.30 hrs" at `i`: a time behind "at" and its like, else as many hours. */
export function militaryHour(lexemes: readonly Lexeme[], i: number, number: NumberRead): Time | null {
  const unit = lexemeAt(lexemes, number.to).s;
  if ((unit !== 'hours' && unit !== 'hrs') || !LEADS.has(lexemeAt(lexemes, i - 1).s)) return null;
  const { value, to, digits } = number;
  const hours = digits ? Math.floor(value) : value / 100;
  const minutes = digits ? Math.round((value - hours) * 100) : 0;
  const dotted = /^\d{1,2}\.[0-5]\d$/.test(lexemeAt(lexemes, i).s);
  if (digits ? !dotted : !Number.isInteger(hours) || hours < 1) return null;
  return hours < 24 ? { minutes: hours * 60 + minutes, to: to + 1, sure: true, grain: minutes === 0 ? 60 : 1 } : null;
}
