/** Reads every measured value of a text in one pass. */
import { normalise, type Normalised } from '../text/normalise.ts';
import { parseIsoDay } from './calendar.ts';
import { readClock } from './clock.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readDuration } from './duration.ts';
import { type Hedge, readHedge } from './hedges.ts';
import { effort, lex, type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure, withBound } from './measure.ts';
import { readMoney } from './money.ts';
import { readNumber } from './numbers.ts';
import { backward, isOffered, turned, wantedKind } from './offers.ts';
import { readPercent } from './percent.ts';
import { joinRange } from './ranges.ts';
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
      if (inner && inner.to <= date.to) {
        date.inner = [inner];
        // "Will meet in three days" tells a day and how long it is until then.
        date.stretch = inner.to === date.to && lexemeAt(lexemes, i - 1).s === 'in';
      } else if (date.value.grain === 2 && OVER.has(lexemeAt(lexemes, i - 1).s)) {
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

/** Positions where a reader may begin; counted by tests to show that the work grows with the text and no faster. */
export interface ReadWork {
  lexemes: number;
  tried: number;
  /** Lexemes looked at, again and again included. */
  looked: number;
}

/** A text with all its values found. */
interface ScannedText {
  normal: Normalised;
  lexemes: readonly Lexeme[];
  found: readonly Found[];
  /** The words around each of them that limit it. */
  hedges: readonly Hedge[];
}

const NOTHING: ScannedText = { normal: normalise(''), lexemes: [], found: [], hedges: [] };

/**
 * The values of `text` in order, offsets into the text as given, hedge words included. Never throws, whatever the text.
 * `work`, where given, is filled with how much was looked at.
 */
export function readValues(text: string, options: ReadOptions, work?: ReadWork): Reading[] {
  return readingsOf(scanValues(text, options, work), options);
}

/** The values of `text` under every kind that it has any of, each as one is given who asks for that kind alone by name. */
export function readByKind(
  text: string,
  options: Pick<ReadOptions, 'reference' | 'zone'>,
): ReadonlyMap<MeasuredKind, readonly Reading[]> {
  const scanned = scanValues(text, options);
  const readings = new Map<MeasuredKind, readonly Reading[]>();
  const add = (kind: MeasuredKind): void => {
    if (!readings.has(kind)) readings.set(kind, readingsOf(scanned, { kinds: [kind] }));
  };
  const addAll = ({ value, inner }: Found): void => {
    add(value.kind);
    if (value.kind === 'number') add('count');
    inner?.forEach(addAll);
  };
  scanned.found.forEach(addAll);
  return readings;
}

/** The first half of `readValues`, the same for all kinds. */
function scanValues(text: string, options: Pick<ReadOptions, 'reference' | 'zone'>, work?: ReadWork): ScannedText {
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
  if (found.length === 0) return NOTHING;
  const hedges = found.map(({ from, to, timed }) => readHedge(lexemes, from, to, timed === true));
  return { normal, lexemes, found, hedges };
}

/** The second half of `readValues`: the readings of the kinds that are wanted. */
function readingsOf(
  { normal, lexemes, found, hedges }: ScannedText,
  options: Pick<ReadOptions, 'kinds' | 'nested'>,
): Reading[] {
  const wanted = options.kinds ? new Set<MeasuredKind>(options.kinds) : null;
  const out: Reading[] = [];
  const emit = (value: Measure, from: number, to: number): void => {
    const start = normal.toOriginal(lexemes[from]!.start);
    const end = normal.toOriginal(lexemes[to - 1]!.end, 'end');
    out.push({ start, end, value });
  };
  const isWanted = ({ value }: Found): boolean => wantedKind(value.kind, wanted) !== null;
  for (const [at, item] of found.entries()) {
    if (!isWanted(item) && !item.inner?.some(isWanted)) continue;
    const hedge = hedges[at]!;
    const limited = (value: Measure, bound = hedge.bound): Measure =>
      withBound(value, value.bound ?? bound, hedge.stance);
    // "Two weeks later" tells when; "less than two weeks later" measures how long it was until then.
    const measured = hedge.bound !== null && hedge.bound !== 'about';
    const asked = item.anchored === true && !wanted && !measured ? null : wantedKind(item.value.kind, wanted);
    if (asked)
      emit(
        { ...limited(item.value, backward(item) ? turned(hedge.bound) : hedge.bound), kind: asked },
        hedge.from,
        hedge.to,
      );
    for (const inner of item.inner ?? []) {
      const kind = wantedKind(inner.value.kind, wanted);
      if (
        !kind ||
        (!isOffered(item, kind, asked !== null, wanted !== null, options.nested === true) &&
          !(measured && !wanted && backward(item) && kind === 'duration'))
      )
        continue;
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
