/** Reads every measured value of a text in one pass. */
import { normalise } from '../text/normalise.ts';
import { parseIsoDay } from './calendar.ts';
import { readClock } from './clock.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readDuration } from './duration.ts';
import { readHedge } from './hedges.ts';
import { effort, lex, lexemeAt, type Lexeme } from './lex.ts';
import { measure, withBound, type Found } from './measure.ts';
import { readMoney } from './money.ts';
import { readNumber } from './numbers.ts';
import { readPercent } from './percent.ts';
import { CLOCKED, DATED, MONEYED, NUMERIC, TIMED } from './triggers.ts';
import type { Measure, MeasuredKind, Reading } from './types.ts';

export interface ReadOptions {
  /** ISO day or date-time the text was published; null where unknown: then only complete dates are read. */
  reference: string | null;
  /** IANA zone that clock times are converted into, with the reference day's own offset. */
  zone?: string;
  /** Kinds to give; all measured kinds when left out. A kind asked for by name is also read where it lies inside another
   * ("three years ago" holds a duration, "one-fifth of" a percentage). */
  kinds?: readonly MeasuredKind[];
  /** Also give the plain numbers inside sums of money and durations. */
  nested?: boolean;
}

interface Context {
  reference: number | null;
  zone: string | null;
}

const DAY = 86400;
const OVER = new Set(['over', 'during', 'throughout']);

function readAt(lexemes: readonly Lexeme[], i: number, context: Context): Found | null {
  const { bits } = lexemes[i]!;
  const number = bits & NUMERIC ? readNumber(lexemes, i) : null;
  if (bits & MONEYED || number) {
    const money = readMoney(lexemes, i, number);
    if (money) return money;
  }
  if (number) {
    const percent = readPercent(lexemes, i, number);
    if (percent) return percent;
  }
  if (bits & CLOCKED || number) {
    const clock = readClock(lexemes, i, number, context);
    if (clock) return clock;
  }
  if (bits & (DATED | NUMERIC) || lexemes[i]!.s === "'") {
    const date = readDate(lexemes, i, context);
    if (date) {
      const inner = readDuration(lexemes, i, number);
      if (inner && inner.to <= date.to) date.inner = [inner];
      else if (date.value.grain === 2 && OVER.has(lexemeAt(lexemes, i - 1).s)) {
        date.stretch = true;
        date.inner = [{ ...date, value: measure('duration', 2 * DAY, 2 * DAY, DAY, 'day') }];
      }
      return date;
    }
  }
  if (bits & TIMED || number || bits & NUMERIC) {
    const duration = readDuration(lexemes, i, number);
    if (duration) return duration;
  }
  return readCount(lexemes, i, number);
}

/** Joins "between X and Y" and "X to Y" of two readings of one kind. */
function joinRange(lexemes: readonly Lexeme[], first: Found, second: Found): Found | null {
  const { kind } = first.value;
  if (kind !== second.value.kind || second.from !== first.to + 1 || first.value.unit !== second.value.unit) {
    if (kind !== 'duration' || second.value.kind !== 'duration' || second.from !== first.to + 1) return null;
  }
  const link = lexemeAt(lexemes, first.to).s;
  const before = lexemeAt(lexemes, first.from - 1).s;
  const between = link === 'and' && before === 'between';
  const through =
    (link === 'to' || link === '-' || link === 'through' || link === 'until') &&
    (kind === 'date' || kind === 'duration' || kind === 'clock-time');
  if (!between && !through) return null;
  const a = first.value;
  const b = second.value;
  if (a.min === null || b.max === null || a.min >= b.max || (a.min !== a.max && kind !== 'date')) return null;
  return {
    ...first,
    timed: false,
    to: second.to,
    value: { ...a, max: b.max, grain: Math.max(a.grain, b.grain), bound: null },
  };
}

/** Positions where a reader may begin; counted by tests to show that the work grows with the text and no faster. */
export interface ReadWork {
  lexemes: number;
  tried: number;
  /** Lexemes looked at, again and again included. */
  looked: number;
}

/**
 * The values of `text` in order, offsets into the text as given, hedge words included. Never throws, whatever the text.
 * `work`, where given, is filled with how much was looked at.
 */
export function readValues(text: string, options: ReadOptions, work?: ReadWork): Reading[] {
  const before = effort.looks;
  const normal = normalise(text);
  const lexemes = lex(normal.text);
  const context: Context = {
    reference: options.reference === null ? null : parseIsoDay(options.reference),
    zone: options.zone ?? null,
  };
  const found: Found[] = [];
  let tried = 0;
  for (let i = 0; i < lexemes.length;) {
    const lexeme = lexemes[i]!;
    if (lexeme.bits === 0 && !(lexeme.s === "'" && lexeme.type === 'sym')) {
      i++;
      continue;
    }
    tried++;
    const hit = readAt(lexemes, i, context);
    if (!hit || hit.to <= i) {
      i++;
      continue;
    }
    const last = found.at(-1);
    const joined = last && joinRange(lexemes, last, hit);
    if (joined) found[found.length - 1] = joined;
    else found.push(hit);
    i = hit.to;
  }
  if (work) {
    work.lexemes = lexemes.length;
    work.tried = tried;
    work.looked = effort.looks - before;
  }
  const wanted = options.kinds ? new Set<MeasuredKind>(options.kinds) : null;
  const out: Reading[] = [];
  const emit = (value: Measure, from: number, to: number): void => {
    const start = normal.toOriginal(lexemes[from]!.start);
    const end = normal.toOriginal(lexemes[to - 1]!.end, 'end');
    out.push({ start, end, value });
  };
  for (const item of found) {
    const hedge = readHedge(lexemes, item.from, item.to, item.timed === true);
    const limited = (value: Measure): Measure => withBound(value, value.bound ?? hedge.bound, hedge.stance);
    const asked = item.anchored === true && !wanted ? null : wantedKind(item.value.kind, wanted);
    if (asked) emit({ ...limited(item.value), kind: asked }, hedge.from, hedge.to);
    for (const inner of item.inner ?? []) {
      const kind = wantedKind(inner.value.kind, wanted);
      if (!kind || !isOffered(item, kind, asked !== null, wanted !== null, options.nested === true)) continue;
      if (item.stretch === true) emit({ ...inner.value, kind }, inner.from, inner.to);
      else
        emit(
          { ...limited(inner.value), kind },
          hedge.from,
          Math.max(inner.to, hedge.to > item.to ? hedge.to : inner.to),
        );
    }
  }
  return out;
}

/** The kind under which a reading is given, or null where it is not wanted; a number counts where counts are asked for. */
function wantedKind(kind: MeasuredKind, wanted: ReadonlySet<MeasuredKind> | null): MeasuredKind | null {
  if (!wanted || wanted.has(kind)) return kind;
  return kind === 'number' && wanted.has('count') ? 'count' : null;
}

/** Is a reading that lies inside another given too? Plain numbers where nested ones are asked for, others where the outer one is not. */
function isOffered(outer: Found, kind: MeasuredKind, outerGiven: boolean, byName: boolean, nested: boolean): boolean {
  if (kind === 'number' || kind === 'count') return nested || (byName && !outerGiven && outer.value.kind === 'number');
  return outer.stretch === true || (byName && !outerGiven);
}
