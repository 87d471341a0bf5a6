/** Values of claims and mentions in words. */
import type { CompiledClaim } from '../packs/compiled.ts';
import { fromFigure } from '../values/figure.ts';
import { formatValue } from '../values/format.ts';
import type { Value } from '../values/types.ts';
import { withBoundWords, yesNo } from './phrases.ts';
import type { Mention } from './types.ts';

/** A value in words with its bound; null where there is none. */
export function valueText(value: Value | null, claim: CompiledClaim, locale: string): string | null {
  if (value === null) return null;
  if (value.kind === 'yes-no') return yesNo(value.is, locale);
  const isTime = value.kind === 'date' || value.kind === 'clock-time';
  return (
    formatValue(value, claim.unit, locale, (bound, figure) => withBoundWords(bound, figure, isTime, locale)) || null
  );
}

/** What a mention gives, with its bound. */
export function mentionValue({ value, bound }: Mention, claim: CompiledClaim): Value | null {
  const read = value && fromFigure(claim.kind, value, claim.unit, null);
  return read !== null && 'bound' in read ? { ...read, bound: bound ?? read.bound } : read;
}
