/** Values as people say them, by Intl. Bound words are the surface's own: they come back as data or through a callback. */
import { civil } from './calendar.ts';
import { secondsIn } from './figure.ts';
import { dateFormat, numberFormat } from './intl.ts';
import type { Bound, Measure, Value } from './types.ts';

/** A value in words without its bound words, and the bound that the surface must put into the reader's language. */
export interface Formatted {
  bound: Bound | null;
  text: string;
}

type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
const LONG: readonly TimeUnit[] = ['day', 'week', 'month', 'year'];

function amount(value: number, unit: TimeUnit, locale: string): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
}

/** "1 hour 30 minutes"; days and longer stay in the unit they were told in. */
export function durationText(seconds: number, unit: string | null, locale: string): string {
  const told =
    unit === 'decade' || unit === 'century'
      ? 'year'
      : unit === 'fortnight'
        ? 'week'
        : unit?.toLowerCase().replace(/s$/, '');
  const long = LONG.find((name) => name === told);
  if (long && (seconds * 10) % secondsIn(long) === 0) return amount(seconds / secondsIn(long), long, locale);
  if (told === 'hour' && (seconds % 3600 === 0 || seconds >= 172800)) return amount(seconds / 3600, 'hour', locale);
  if (seconds >= 172800) return amount(seconds / 86400, 'day', locale);
  const parts: string[] = [];
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Math.round((seconds % 60) * 10) / 10;
  if (hours > 0) parts.push(amount(hours, 'hour', locale));
  if (minutes > 0) parts.push(amount(minutes, 'minute', locale));
  if (rest > 0 || parts.length === 0) parts.push(amount(rest, 'second', locale));
  return parts.join(' ');
}

function dateText(min: number, max: number, locale: string): string {
  const [from, to] = [new Date(min * 86400000), new Date(max * 86400000)];
  const a = civil(min);
  const b = civil(max);
  const whole = a.day === 1 && civil(max + 1).day === 1;
  const options: Intl.DateTimeFormatOptions =
    whole && a.month === 1 && b.month === 12
      ? { year: 'numeric', timeZone: 'UTC' }
      : whole
        ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
        : { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  const format = dateFormat(locale, options);
  return min === max ? format.format(from) : format.formatRange(from, to);
}

function clockText(minutes: number, zone: string | null, locale: string): string {
  const at = new Date(Date.UTC(2000, 0, 1, 0, minutes));
  const time = dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at);
  return zone === null ? time : `${time} ${zoneName(zone, locale)}`;
}

function zoneName(zone: string, locale: string): string {
  try {
    const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
}

/** An amount of money; millions and more in short. */
export function moneyText(value: number, currency: string | null, locale: string): string {
  const compact = Math.abs(value) >= 1e6 ? ({ notation: 'compact', maximumFractionDigits: 2 } as const) : {};
  try {
    if (currency !== null)
      return numberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
        ...compact,
      }).format(value);
  } catch {
    // A code that Intl refuses is printed as it is.
  }
  return `${numberFormat(locale, compact).format(value)}${currency === null ? '' : ` ${currency}`}`;
}

function sideText(value: Measure, side: number, unit: string | null, locale: string): string {
  switch (value.kind) {
    case 'duration':
      return durationText(side, unit ?? value.unit, locale);
    case 'percent':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(side / 100);
    case 'money':
      return moneyText(side, value.unit ?? unit, locale);
    case 'date':
      return dateText(side, side, locale);
    case 'clock-time':
      return clockText(side, value.unit ?? unit, locale);
    default:
      return numberFormat(locale, { maximumFractionDigits: 6 }).format(side);
  }
}

/** A value's figure in words, and its bound apart. Ranges have an en dash; a choice is its option; a yes-no is empty. */
export function formatParts(value: Value, unit: string | null, locale: string): Formatted {
  if (value.kind === 'yes-no') return { bound: null, text: '' };
  if (value.kind === 'choice') return { bound: null, text: value.is };
  const { min, max, bound } = value;
  if (min !== null && max !== null && min !== max) {
    if (value.kind === 'date') return { bound, text: dateText(min, max, locale) };
    return { bound, text: `${sideText(value, min, unit, locale)} – ${sideText(value, max, unit, locale)}` };
  }
  const side = min ?? max;
  const implied: Bound | null = min === null ? 'at-most' : max === null ? 'at-least' : null;
  return { bound: bound ?? implied, text: side === null ? '' : sideText(value, side, unit, locale) };
}

/** A value in words. `boundWords` puts a bound before or after the figure in the reader's language; without it the bound is left out. */
export function formatValue(
  value: Value,
  unit: string | null,
  locale: string,
  boundWords?: (bound: Bound, text: string) => string,
): string {
  const { bound, text } = formatParts(value, unit, locale);
  return bound !== null && boundWords ? boundWords(bound, text) : text;
}
