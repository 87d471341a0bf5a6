/** Values of one claim on a line, drawn to scale: places from 0 to 1, ready to draw, so that whoever draws computes nothing. */
import { isMeasure } from './measure.ts';
import { reachOf } from './reach.ts';
import { labelWidth } from './scale-labels.ts';
import { createTicks, MARGIN } from './scale.ts';
import type { Measure, RelationName, Value } from './types.ts';

/** One value to put on a line. */
export interface Stated {
  /** Whose it is; null for the page's own. */
  name: string | null;
  value: Value | null;
  /** The value in words. */
  text: string | null;
  relation: RelationName | null;
  /** Since replaced by a later account. */
  isEarlier: boolean;
}

/** What one or more accounts give, or the page. Places from 0 to 1 in the reading direction. */
export interface LineRow {
  /** Empty for the page's own value. */
  names: string[];
  text: string;
  /** The figure as told: a point, or the sides of a range. */
  from: number;
  to: number;
  /** How far bound words ("at least", "about") reach as people read them; as far as the figure where there are none. */
  readFrom: number;
  readTo: number;
  relation: RelationName | null;
  isEarlier: boolean;
}

export interface NumberLine {
  /** Labels never overlap on a line of 200 px; those near an end are to begin or to end at their place. */
  ticks: { at: number; label: string; align: 'start' | 'middle' | 'end' }[];
  /** The page's own value first, where it gives one; accounts of one value and relation share a row. */
  rows: LineRow[];
}

interface Placed extends Omit<LineRow, 'names'> {
  name: string | null;
}

/** The line of some values; null where fewer than two differ, or they do not lie on a line. */
export function createNumberLine(stated: readonly Stated[], locale: string): NumberLine | null {
  const scale = stated.map(({ value }) => value).find(isMeasure);
  if (scale === undefined) return null;
  const placed = stated.flatMap((each) => place(each, scale) ?? []);
  const ends = placed.flatMap(({ from, to, readFrom, readTo }) => [from, to, readFrom, readTo]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (!(least < most)) return null;
  const pad = ((most - least) * MARGIN) / (1 - 2 * MARGIN);
  const [low, high] = [least - pad, most + pad];
  const at = (value: number): number => Number(((value - low) / (high - low)).toFixed(4));
  return {
    ticks: createTicks(low, high, { kind: scale.kind, unit: scale.unit, locale }).map((tick) => {
      const middle = at(tick.at);
      const half = labelWidth(tick.label) / 2;
      return { at: middle, label: tick.label, align: middle < half ? 'start' : middle > 1 - half ? 'end' : 'middle' };
    }),
    rows: group(placed).map((row) => ({
      ...row,
      from: at(row.from),
      to: at(row.to),
      readFrom: at(row.readFrom),
      readTo: at(row.readTo),
    })),
  };
}

/** Where the value lies, in the canonical unit; null where it does not lie on the line of `scale`. */
function place({ value, text, ...rest }: Stated, scale: Measure): Placed | null {
  // Another currency or time zone lies on another line.
  if (!isMeasure(value) || text === null || value.kind !== scale.kind) return null;
  if (value.kind !== 'duration' && value.unit !== scale.unit) return null;
  const reach = reachOf(value);
  if (reach === null) return null;
  const shift = value.kind === 'clock-time' ? nearer(reach.low, scale) : 0;
  const [from, to] = [reach.low + shift, reach.high + shift];
  const isBound = value.bound !== null;
  return {
    ...rest,
    text,
    from,
    to,
    readFrom: isBound ? Math.min(reach.from + shift, from) : from,
    readTo: isBound ? Math.max(reach.to + shift, to) : to,
  };
}

/** Minutes to add so that a time just after midnight stands beside one just before. */
function nearer(minutes: number, { min, max }: Measure): number {
  const by = minutes - (min ?? max ?? minutes);
  return by > 720 ? -1440 : by < -720 ? 1440 : 0;
}

function group(placed: readonly Placed[]): LineRow[] {
  const rows = new Map<string, LineRow>();
  for (const { name, ...row } of placed) {
    const { text, from, to, relation, isEarlier } = row;
    const key = name === null ? '' : [text, from, to, relation, isEarlier].join('|');
    const known = rows.get(key);
    if (!known) rows.set(key, { names: name === null ? [] : [name], ...row });
    else if (name !== null && !known.names.includes(name)) known.names.push(name);
  }
  // What a later account replaced comes last, as in the card.
  return [...rows.values()].sort((a, b) => Number(a.isEarlier) - Number(b.isEarlier));
}
