/** The values of one free sentence with what they belong to: a counted noun, or the event of a day. */
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { EVENT_CLASSES } from './event-words.ts';
import { measure } from './measure.ts';
import { readValues } from './read.ts';
import type { Measure, Reading } from './types.ts';

export interface Fact {
  value: Measure;
  /** Stems of the words behind a number that may name what is counted. */
  heads: ReadonlySet<string>;
  /** Kind of event a date belongs to, where a word near it tells. */
  event: string | null;
}

const STOP = new Set(
  'the a an of in on at to for from by with and or but as is are was were be been has have had it its his her their'.split(
    ' ',
  ),
);
const ENDS = /[.;:!?()]/;

/** Words for people who are counted: "a population of 900" and "900 inhabitants" count the same. */
const PEOPLE = new Set(['people', 'persons', 'inhabitants', 'residents', 'population'].map(stem));
const COUNTED_PEOPLE: ReadonlySet<string> = new Set([stem('people')]);
const RANK: ReadonlySet<string> = new Set(['number']);

/** What a number counts that has its noun before it: "number four", "the population was 9,450". */
function headsBefore(tokens: readonly Token[], start: number): ReadonlySet<string> | null {
  const at = tokens.findIndex((token) => token.end > start);
  if (at > 0 && tokens[at - 1]!.lower === 'number') return RANK;
  const near = tokens.slice(Math.max(0, at - 6), Math.max(0, at));
  return near.some((token) => token.lower === 'population') ? COUNTED_PEOPLE : null;
}

function headsOf(text: string, tokens: readonly Token[], end: number): Set<string> {
  const heads = new Set<string>();
  let last = end;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (heads.size >= 4 || ENDS.test(text.slice(last, token.start)) || text.slice(last, token.start).includes(','))
      break;
    if (STOP.has(token.lower)) {
      // "400 propaganda and training films" count films; "six bridges and gates" are two nouns.
      const joins = token.lower === 'and' && heads.size > 0 && text.charCodeAt(last - 1) !== 115;
      if ((heads.size > 0 || token.lower !== 'of') && !joins) break;
    } else heads.add(PEOPLE.has(token.stem) ? stem('people') : token.stem);
    last = token.end;
  }
  return heads;
}

/** Kind of event told nearest to a span: before it within ten words and the same bracket, else behind it within six. */
function eventOf(tokens: readonly Token[], span: { start: number; end: number }): string | null {
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  for (let k = first - 1; k >= 0 && k >= first - 10; k--) {
    const found = EVENT_CLASSES.get(tokens[k]!.stem);
    if (found) return found;
  }
  for (let k = first; k < tokens.length && k < first + 8; k++) {
    if (tokens[k]!.start < span.end) continue;
    const found = EVENT_CLASSES.get(tokens[k]!.stem);
    if (found) return found;
  }
  return null;
}

const day = (value: Measure, side: number): Measure => ({ ...value, min: side, max: side, grain: 1 });

/** "(8 April 1974 - 2 February 2014)" behind a name: born and died. */
function lifeSpan(text: string, reading: Reading): Fact[] | null {
  const { value } = reading;
  if (
    value.kind !== 'date' ||
    value.min === null ||
    value.max === null ||
    value.max - value.min < 3650 ||
    value.grain > 365
  )
    return null;
  const open = text.lastIndexOf('(', reading.start);
  const close = text.indexOf(')', reading.end);
  if (open < 0 || close < 0 || text.slice(open, reading.start).includes(')') || close - reading.end > 3) return null;
  const heads = new Set<string>();
  const year = value.grain >= 365;
  const birth = year ? { ...value, max: value.min + 364 } : day(value, value.min);
  const death = year ? { ...value, min: value.max - 364 } : day(value, value.max);
  return [
    { value: birth, heads, event: 'birth' },
    { value: death, heads, event: 'death' },
  ];
}

/** A number inside a name or title ("Joe Dirt 2", "Hush (2016 film)") says nothing of its own. */
function isInName(text: string, reading: Reading): boolean {
  const { kind } = reading.value;
  if (kind === 'date') {
    const open = text.lastIndexOf('(', reading.start);
    return (
      open >= 0 &&
      /^\(\s*$/.test(text.slice(open, reading.start)) &&
      /^\s+[a-z]+(?:\s[a-z]+)?\s*\)/.test(text.slice(reading.end))
    );
  }
  if (kind !== 'number') return false;
  const before = /(\p{Lu}[\p{L}']*)\s*$/u.exec(text.slice(Math.max(0, reading.start - 40), reading.start));
  const behind = /^\s*([\p{Ll}])/u.test(text.slice(reading.end, reading.end + 3));
  return before !== null && !behind && reading.start - before[0].length > 0;
}

/** "no sons", "nobody": a count of none. */
function zeroes(text: string, tokens: readonly Token[]): Fact[] {
  return tokens.flatMap((token, k) => {
    const next = tokens[k + 1]?.lower ?? '';
    const nobody = token.lower === 'nobody' || (token.lower === 'no' && next === 'one');
    if (!nobody && !(token.lower === 'no' && next.endsWith('s'))) return [];
    const heads = nobody ? COUNTED_PEOPLE : headsOf(text, tokens, token.end);
    return [{ value: measure('number', 0, 0, 1), heads, event: null }];
  });
}

/** The facts of a normalised sentence; a date without a year is read in the year of `reference`. */
export function factsOf(text: string, tokens: readonly Token[], reference: string | null): Fact[] {
  const facts: Fact[] = zeroes(text, tokens);
  for (const reading of readValues(text, { reference })) {
    if (isInName(text, reading)) continue;
    const life = lifeSpan(text, reading);
    if (life) {
      facts.push(...life);
      continue;
    }
    const counted = reading.value.kind === 'number' || reading.value.kind === 'count';
    facts.push({
      value: reading.value,
      heads: counted ? (headsBefore(tokens, reading.start) ?? headsOf(text, tokens, reading.end)) : new Set(),
      event: reading.value.kind === 'date' ? eventOf(tokens, reading) : null,
    });
  }
  return facts;
}
