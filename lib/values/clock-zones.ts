/** Zones behind a time, and the time in the zone that is asked for. */
import type { Time } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure } from './measure.ts';
import { convertClock, ZONES } from './zones.ts';

export interface ClockContext {
  /** Day (since 1970) whose offsets hold; null where unknown. */
  reference: number | null;
  /** Zone that answers are wanted in. */
  zone: string | null;
}

/** Names of zones that name nothing else behind a time. */
const ALONE = new Set(['eastern', 'central', 'mountain', 'pacific', 'zulu']);

/** Zone behind a time: "ET", "Eastern time", "Moscow time", "(GMT)", "in Moscow", "local time". */
export function zoneAt(lexemes: readonly Lexeme[], i: number): { zone: string | null; to: number } | null {
  let at = i;
  const bracket = lexemeAt(lexemes, at).s === '(';
  if (bracket || lexemeAt(lexemes, at).s === ',') at++;
  const inPlace = lexemeAt(lexemes, at).s === 'in';
  if (inPlace) at++;
  if (lexemeAt(lexemes, at).s === 'new' || lexemeAt(lexemes, at).s === 'los' || lexemeAt(lexemes, at).s === 'saudi')
    at++;
  const word = lexemeAt(lexemes, at);
  if (word.s === 'local' && lexemeAt(lexemes, at + 1).s === 'time') return { zone: null, to: at + 2 };
  const zone =
    ZONES.get(word.s) ?? (lexemeAt(lexemes, at - 1).s === 'saudi' && at > i ? ZONES.get('saudi') : undefined);
  if (zone === undefined || !word.cap) return null;
  let to = at + 1;
  if (/^(?:standard|daylight|summer)$/.test(lexemeAt(lexemes, to).s)) to++;
  const time = lexemeAt(lexemes, to).s === 'time';
  if (time) to++;
  // Short names stand alone; "Moscow" needs "time" or "in", so that "10 a.m. Washington said" stays without a zone.
  if (!time && !inPlace && word.s.length > 4 && !ALONE.has(word.s) && !(bracket && lexemeAt(lexemes, to).s === ')'))
    return null;
  if (word.s.length <= 4 && !time && !inPlace && lexemeAt(lexemes, at).s !== word.s) return null;
  if (bracket && lexemeAt(lexemes, to).s === ')') to++;
  return { zone, to };
}

export function finish(lexemes: readonly Lexeme[], from: number, time: Time, context: ClockContext): Found {
  const zone = zoneAt(lexemes, time.to);
  const to = zone?.to ?? time.to;
  let { minutes } = time;
  let unit = zone?.zone ?? null;
  if (unit !== null && context.zone !== null && context.reference !== null) {
    const converted = convertClock(minutes, unit, context.zone, context.reference);
    if (converted !== null) {
      minutes = converted;
      unit = context.zone;
    }
  }
  return {
    from,
    to,
    timed: true,
    value: measure(
      'clock-time',
      minutes,
      minutes,
      time.grain === 60 ? 60 : minutes % 30 === 0 ? 30 : minutes % 5 === 0 ? 5 : 1,
      unit,
    ),
  };
}
