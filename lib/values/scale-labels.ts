/** What the ticks of a number line are called, as short as the language allows. */
import { dateFormat, numberFormat } from './intl.ts';
import type { MeasuredKind } from './types.ts';

/** What a scale is for: the kind, the unit of a currency, the language of the labels. */
export interface ScaleOptions {
  kind: MeasuredKind;
  unit: string | null;
  locale: string;
}

const HOUR = 3600;
const DAY = 86400;
const YEAR = 365 * DAY;
/** Lengths from here on are told in years. */
export const YEARS = 2 * YEAR;

/** Width of a label as a share of the line, guessed from its letters: the line is drawn where nothing can be measured. */
const LETTER = 0.033;
/** The width of a tick's label as a share of the line. */
export function labelWidth(label: string): number {
  // Marks of direction have no width.
  return label.replace(/[\u200e\u200f]/g, '').length * LETTER;
}

/** A tick's label; `step` is how far the next one is, in the kind's canonical unit. */
export function labelOf(at: number, step: number, { kind, unit, locale }: ScaleOptions): string {
  switch (kind) {
    case 'duration':
      return durationLabel(at, step, locale);
    case 'date':
      return dateFormat(locale, { ...dateParts(step), timeZone: 'UTC' }).format(at * DAY * 1000);
    case 'clock-time':
      return dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at * 60_000);
    case 'percent':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(at / 100);
    case 'money':
      return moneyLabel(at, unit, locale);
    default:
      return numberFormat(locale, compact(at)).format(at);
  }
}

function compact(at: number): Intl.NumberFormatOptions {
  return Math.abs(at) >= 10_000
    ? { notation: 'compact', maximumSignificantDigits: 4 }
    : { maximumSignificantDigits: 12 };
}

function moneyLabel(at: number, currency: string | null, locale: string): string {
  try {
    const style = currency === null ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
    return numberFormat(locale, { ...style, ...compact(at) }).format(at);
  } catch {
    // A code that Intl refuses stands in the values' own words.
    return numberFormat(locale, compact(at)).format(at);
  }
}

function dateParts(step: number): Intl.DateTimeFormatOptions {
  if (step >= 360) return { year: 'numeric' };
  return step >= 28 ? { year: 'numeric', month: 'short' } : { month: 'short', day: 'numeric' };
}

function durationLabel(at: number, step: number, locale: string): string {
  const say = (value: number, unit: string, unitDisplay: 'narrow' | 'short' = 'narrow'): string =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);
  if (step >= YEAR || at >= YEARS) return say(at / YEAR, 'year', 'short');
  if (step >= DAY) return say(at / DAY, 'day', 'short');
  const hours = Math.floor(at / HOUR);
  const minutes = Math.floor((at % HOUR) / 60);
  const seconds = at % 60;
  const parts = [hours > 0 && say(hours, 'hour'), minutes > 0 && say(minutes, 'minute')];
  if (seconds > 0 || hours + minutes === 0) parts.push(say(seconds, step >= 60 ? 'minute' : 'second'));
  return parts.filter(Boolean).join(' ');
}
