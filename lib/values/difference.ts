/** How far a figure lies from another, in words by Intl. */
import { durationText, moneyText } from './format.ts';
import { isMeasure } from './measure.ts';
import { reachOf } from './reach.ts';
import { numberFormat } from './intl.ts';
import type { Measure, Value } from './types.ts';

/** By how much an account's figure differs from the page's, and to which side. */
export interface Difference {
  /** The distance in the kind's canonical unit. */
  amount: number;
  /** "30 minutes", "2,000", "3 days": without the side. */
  by: string;
  side: 'more' | 'less' | 'later' | 'earlier';
}

/** The difference of `other` from `own`; null where the figures meet, or do not lie on one line. */
export function differenceOf(own: Value | null, other: Value | null, locale: string): Difference | null {
  if (!isMeasure(own) || !isMeasure(other)) return null;
  if (own.kind !== other.kind || (own.kind !== 'duration' && own.unit !== other.unit)) return null;
  const [a, b] = [reachOf(own), reachOf(other)];
  if (a === null || b === null) return null;
  const above = b.low - a.high;
  const below = a.low - b.high;
  if (above <= 0 && below <= 0) return null;
  const isTime = own.kind === 'date' || own.kind === 'clock-time';
  const side = above > 0 ? (isTime ? 'later' : 'more') : isTime ? 'earlier' : 'less';
  const gap = Math.max(above, below);
  // Clock times go round, so which comes first is not for the figures to say.
  if (own.kind === 'clock-time' && gap > 720) return null;
  return { amount: gap, by: amountText(gap, own, locale), side };
}

function amountText(gap: number, { kind, unit }: Measure, locale: string): string {
  if (kind === 'duration') return durationText(gap, unit, locale);
  if (kind === 'clock-time') return durationText(gap * 60, null, locale);
  if (kind === 'date') return daysText(gap, locale);
  const tidy = Number(gap.toPrecision(6));
  return kind === 'money' ? moneyText(tidy, unit, locale) : numberFormat(locale).format(tidy);
}

/** Days, but months and years where nobody counts days any more. */
function daysText(days: number, locale: string): string {
  const [value, unit] = days < 90 ? [days, 'day'] : days < 730 ? [days / 30.44, 'month'] : [days / 365.25, 'year'];
  return numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'year' ? 1 : 0,
  }).format(value);
}
