/**
 * Which event a place in the text speaks of. The main trap of a developing story is another event of the same kind with
 * some of the same people: the call of a month ago, the call with somebody else a day later.
 */
import { toDay } from '../packs/days.ts';
import type { Token } from '../text/tokens.ts';
import type { Measure } from '../values/types.ts';
import {
  ANAPHORS,
  COUNTED_FROM,
  DEFINITE,
  DEMONSTRATIVES,
  JOINS,
  LAST,
  LINKS,
  OFFSETS,
  OTHERS,
  RELATIVES,
  REPORTING,
} from './event-words.ts';
import { ellipsisOf } from './ellipses.ts';
import type { Hit } from './hits.ts';
import { clauseOf, valuesOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { StoryContext } from './story.ts';

/** The story's event, one of the same people on another day, or one of other people. */
export type Status = 'event' | 'earlier' | 'foreign';

/** The word classes of a story's event, numbered for all packs. */
export interface EventClasses {
  event: number;
  participants: number[];
  outsiders: number;
}

interface Name extends Hit {
  /** Side of a participant, or -1 for an outsider. */
  side: number;
}

interface Dated extends Hit {
  value: Measure;
}

const NAME_REACH = 7;
const DATE_REACH = 10;
/** Words between a verb of reporting and the day of the report: "told reporters late on Sunday". */
const REPORTED = 4;

/** Statuses of the event words of one page, sentence by sentence. */
export interface EventTrack {
  /** What the tokens `from` to `to` of the sentence speak of; `figure` is the figure among them, if any. */
  statusAt(sentence: Sentence, from: number, to: number, figure?: Hit | null): Status;
}

function namesIn(sentence: Sentence, classes: EventClasses): Name[] {
  const names: Name[] = [];
  const add = (of: number, side: number): void => {
    for (const hit of sentence.hits?.get(of) ?? []) names.push({ ...hit, side });
  };
  classes.participants.forEach((of, side) => add(of, side));
  add(classes.outsiders, -1);
  return names.sort((a, b) => a.from - b.from);
}

/** Dates of a sentence with the tokens they stand on. */
export function datesIn(sentence: Sentence, reference: string): Dated[] {
  const { tokens } = sentence.paragraph;
  const dated: Dated[] = [];
  for (const { start, end, value } of valuesOf(sentence, 'date', reference, null)) {
    let from = sentence.from;
    while (from < sentence.to && tokens[from]!.end <= sentence.start + start) from++;
    let to = from;
    while (to + 1 < sentence.to && tokens[to + 1]!.start < sentence.start + end) to++;
    dated.push({ from, to, value });
  }
  return dated;
}

function byDate(hit: Hit, sentence: Sentence, dates: readonly Dated[], context: StoryContext): Status | null {
  const { tokens } = sentence.paragraph;
  let best: Dated | null = null;
  let nearest = DATE_REACH;
  for (const date of dates) {
    // "This year" tells no event from another.
    const { min, max } = date.value;
    if (min !== null && max !== null && max - min > 40 && max >= context.story.date) continue;
    const gap = date.from > hit.to ? date.from - hit.to : hit.from - date.to;
    // Of two days as near, the one behind the word is its own.
    if (gap < 1 || gap > nearest || (gap === nearest && date.from < hit.from)) continue;
    const between = tokens.slice(Math.min(hit.to, date.to) + 1, Math.max(hit.from, date.from));
    const before = tokens.slice(Math.max(sentence.from, date.from - REPORTED), date.from);
    if ([...between, ...before].some(({ stem }) => REPORTING.has(stem))) continue;
    // "Two days after they spoke" is not the day on which they spoke.
    if (date.to < hit.from && tokens.slice(date.to, hit.from).some(({ lower }) => OFFSETS.has(lower))) continue;
    best = date;
    nearest = gap;
  }
  return best === null ? null : statusOn(best, sentence, context);
}

/** What happened on a date: the story's event or another. */
function statusOn(date: Dated, sentence: Sentence, { story, reference }: StoryContext): Status | null {
  const { tokens } = sentence.paragraph;
  const { min, max } = date.value;
  if (min === null || max === null) return null;
  if (max - min > 40 && max < story.date) return 'earlier';
  if (min <= story.date && max >= story.date) return 'event';
  // "Tuesday" is read as the last one or the next; where the other one is the event's day, that is meant.
  const isWeekday = min === max && !tokens.slice(date.from, date.to + 1).some(({ text }) => /\d/.test(text));
  const isMeant = isWeekday && Math.abs(story.date - min) === 7 && Math.abs(story.date - toDay(reference)) < 7;
  if (isMeant) return 'event';
  // "A day earlier" may be counted from another day than the page's, which was spoken of before.
  return COUNTED_FROM.has(tokens[date.to]!.lower) ? null : 'earlier';
}

/** "since February": the least of an open date is the day, month or year that is named. */
function namedDay(date: Dated): Dated {
  const { value } = date;
  if (value.max !== null || value.min === null) return date;
  return { ...date, value: { ...value, max: value.min + Math.max(1, Math.floor(value.grain)) - 1 } };
}

/** "since mid-February": the day named is another event's, whatever the sentence goes on about. */
function isSinceEarlier(figure: Hit, sentence: Sentence, dates: readonly Dated[], context: StoryContext): boolean {
  const { tokens } = sentence.paragraph;
  const isSince = tokens
    .slice(Math.max(sentence.from, figure.from - 1), figure.from + 1)
    .some(({ lower }) => lower === 'since');
  const date = isSince ? dates.find(({ from, to }) => from <= figure.to && to >= figure.from) : undefined;
  return date !== undefined && statusOn(namedDay(date), sentence, context) === 'earlier';
}

/** What happened on the day that the figure names; null where it names none. */
function dayAt(figure: Hit, sentence: Sentence, dates: readonly Dated[], context: StoryContext): Status | null {
  const date = dates.find(({ from, to }) => from === figure.from && to === figure.to);
  return date === undefined ? null : statusOn(namedDay(date), sentence, context);
}

/** The last word before the relative clause that the token stands in ("February's, which took an hour"), or -1. */
function headOf(sentence: Sentence, token: number): number {
  const clause = clauseOf(sentence, token);
  let first = token;
  while (first > sentence.from && clauseOf(sentence, first - 1) === clause) first--;
  return first > sentence.from && RELATIVES.has(sentence.paragraph.tokens[first]!.lower) ? first - 1 : -1;
}

/**
 * The names behind an event's word that took part in it: "with Ilva", "of Ilva with Brill", "Ilva had with Brill". Each is
 * joined to what stands before it by links, titles and light verbs alone, in one clause.
 */
function partnersOf(hit: Hit, sentence: Sentence, names: readonly Name[]): Name[] {
  const { tokens } = sentence.paragraph;
  const partners: Name[] = [];
  let last: Hit = hit;
  for (const name of names) {
    if (name.from <= last.to) continue;
    const between = tokens.slice(last.to + 1, name.from);
    // "Between Ilva, Brill and Castor": only a list goes on behind a comma.
    const isListed = between.length === 0 && partners.length > 0 && tokens[hit.to + 1]!.lower === 'between';
    const isNext = isListed || clauseOf(sentence, name.from) === clauseOf(sentence, last.to);
    const isJoined = between.every(({ text, lower }) => JOINS.has(lower) || /^[A-Z]/.test(text));
    const isLinked = isListed || between.some(({ lower }) => LINKS.has(lower));
    // "The call Ilva had with Brill": only what follows tells whether the first one took part.
    if (!isNext || !isJoined || (!isLinked && (partners.length > 0 || between.length > 1))) break;
    partners.push(name);
    last = name;
  }
  const [first, second] = partners;
  if (first === undefined) return [];
  const isLink = ({ lower }: Token): boolean => lower !== 'and' && LINKS.has(lower);
  const isOpen = tokens.slice(hit.to + 1, first.from).some(isLink);
  const isHeld = second !== undefined && tokens.slice(first.to + 1, second.from).some(isLink);
  return isOpen || isHeld ? partners : [];
}

function byPeople(hit: Hit, sentence: Sentence, names: readonly Name[], isCurrent: boolean): Status | null {
  const { tokens } = sentence.paragraph;
  const own: Status | null = isCurrent ? 'event' : null;
  const before = names.findLast(({ to }) => to < hit.from && hit.from - to <= 2);
  if (before?.side === -1) return 'foreign';
  if (partnersOf(hit, sentence, names).some(({ side }) => side === -1)) return 'foreign';
  const after = names.find(({ from }) => from > hit.to);
  if (after !== undefined && after.from - hit.to <= NAME_REACH) {
    const between = tokens.slice(hit.to + 1, after.from);
    if (between.some(({ lower }) => LINKS.has(lower)) && !between.some(({ stem }) => REPORTING.has(stem)))
      if (after.side === -1) return 'foreign';
  }
  const clause = clauseOf(sentence, hit.from);
  const near = names.filter(({ from }) => clauseOf(sentence, from) === clause);
  const isBoth = (list: readonly Name[]): boolean =>
    list.some(({ side }) => side === 0) && list.some(({ side }) => side === 1);
  if (near.some(({ side }) => side === -1)) {
    if (isBoth(near)) return null;
    return DEFINITE.has(tokens[hit.from - 1]?.lower ?? '') ? null : 'foreign';
  }
  return isBoth(near) ? own : null;
}

interface Decision {
  status: Status;
  /** The words around name who took part. */
  named: boolean;
}

function decide(
  hit: Hit,
  sentence: Sentence,
  names: readonly Name[],
  dates: readonly Dated[],
  context: StoryContext,
): Decision | null {
  const { tokens } = sentence.paragraph;
  const people = byPeople(hit, sentence, names, context.isCurrent);
  const named = people !== null;
  if (people === 'foreign') return { status: 'foreign', named };
  const date = byDate(hit, sentence, dates, context);
  if (date !== null) return { status: date, named };
  const before = hit.from > sentence.from ? tokens[hit.from - 1]! : null;
  if (before !== null && (OTHERS.has(before.lower) || LAST.has(before.lower))) return { status: 'earlier', named };
  return people === null ? null : { status: people, named };
}

/** The tokens hold a word for the event that points back to the one spoken of last: "that call". */
function pointsBack(sentence: Sentence, from: number, to: number, event: number): boolean {
  const { tokens } = sentence.paragraph;
  const hit = sentence.hits?.get(event)?.find((each) => each.from >= from && each.to <= to);
  return hit !== undefined && hit.from > sentence.from && DEMONSTRATIVES.has(tokens[hit.from - 1]!.lower);
}

const NOTHING: readonly (Hit & Decision)[] = [];

/** "In March" still tells when a story was; "this year" does not. */
const MONTH_DAYS = 31;

/** A page of another time speaks of the story where it names the story's day or month, whatever the noun. */
function byDayAlone(sentence: Sentence, dates: readonly Dated[], context: StoryContext): (Hit & Decision)[] {
  const { tokens } = sentence.paragraph;
  const list: (Hit & Decision)[] = [];
  for (const { from, to, value } of dates) {
    if (value.min === null || value.max === null || value.max - value.min > MONTH_DAYS) continue;
    const before = tokens.slice(Math.max(sentence.from, from - REPORTED), from);
    if (before.some(({ stem, lower }) => REPORTING.has(stem) || OFFSETS.has(lower))) continue;
    const status = statusOn({ from, to, value }, sentence, context);
    if (status !== null) list.push({ from, to, status, named: false });
  }
  return list;
}

/** Follows the page from sentence to sentence. `title` is read for what the page is mainly about. */
export function trackEvents(
  sentences: readonly Sentence[],
  title: readonly Sentence[],
  context: StoryContext,
  classes: EventClasses,
): EventTrack {
  /** By the sentence's number on the page, which an answer read with its question shares. */
  const inherited: Status[] = [];
  const dated = new Map<Sentence, Dated[]>();
  const datesOf = (sentence: Sentence): Dated[] => {
    const known = dated.get(sentence);
    if (known !== undefined) return known;
    const dates = datesIn(sentence, context.reference);
    dated.set(sentence, dates);
    return dates;
  };
  const read = (sentence: Sentence, previous?: Sentence): readonly (Hit & Decision)[] => {
    const ellipsis = previous?.hits?.has(classes.event) === true ? ellipsisOf(sentence) : null;
    const own = sentence.hits?.get(classes.event) ?? [];
    const hits = ellipsis === null ? own : [ellipsis, ...own];
    if (hits.length === 0) return context.isCurrent ? NOTHING : byDayAlone(sentence, datesOf(sentence), context);
    const names = namesIn(sentence, classes);
    const dates = datesOf(sentence);
    const list: (Hit & Decision)[] = [];
    for (const hit of hits) {
      const decision = decide(hit, sentence, names, dates, context);
      if (decision !== null) list.push({ ...hit, ...decision });
    }
    return list;
  };
  const decided = sentences.map((sentence, at) => read(sentence, sentences[at - 1]));

  const opening = [
    ...title.flatMap((sentence) => read(sentence)),
    ...decided.filter((_, at) => sentences[at]!.paragraph.index < 2).flat(),
  ];
  // On a page of the event's own days an opening that looks back ("two days after they spoke") is still about the event.
  const first = opening.find(({ status }) => status !== 'earlier');
  const isTitled = title.some((sentence) => {
    const sides = new Set(namesIn(sentence, classes).map(({ side }) => side));
    return sides.has(0) && sides.has(1) && !sides.has(-1);
  });
  const current: Status = isTitled ? 'event' : (first?.status ?? 'event');
  const main: Status = context.isCurrent ? current : 'earlier';
  let last: Status = main;
  let paragraph = -1;
  for (const [at, sentence] of sentences.entries()) {
    const opens = sentence.paragraph.tokens[sentence.from]!.lower;
    const goesOn =
      ANAPHORS.has(opens) || (opens === 'at' && sentence.paragraph.tokens[sentence.from + 1]?.lower === 'that');
    if (sentence.paragraph.index !== paragraph && !goesOn) last = main;
    paragraph = sentence.paragraph.index;
    inherited.push(last);
    last = decided[at]!.at(-1)?.status ?? last;
  }
  return {
    statusAt(sentence, from, to, figure) {
      const list = sentences[sentence.index] === sentence ? decided[sentence.index]! : read(sentence);
      if (figure) {
        const dates = datesOf(sentence);
        if (isSinceEarlier(figure, sentence, dates, context)) return 'earlier';
        const head = headOf(sentence, figure.from);
        const date = dates.find(({ to: end }) => end === head);
        const owner =
          date === undefined
            ? list.find(({ to: end }) => end === head)?.status
            : statusOn(namedDay(date), sentence, context);
        if (owner) return owner;
      }
      const within = list.find((hit) => hit.from >= from && hit.to <= to);
      const before = list.findLast((hit) => hit.from <= to);
      const found = within ?? before ?? list[0];
      const around = inherited[sentence.index] ?? main;
      // "That call took an hour, an exchange between Brill and Ilva about fish": what follows says nothing of that call.
      if (within === undefined && pointsBack(sentence, from, to, classes.event)) return around;
      const day = figure ? dayAt(figure, sentence, datesOf(sentence), context) : null;
      // Other people's "last call in January" is not an earlier one of these; "last spoke on the event's day" is the event.
      if (found?.status === 'earlier')
        return !found.named && around === 'foreign' ? 'foreign' : day === 'event' ? 'event' : 'earlier';
      if (found) return found.status;
      // "Their last one, in mid-February": no word for the event, but its day.
      return around !== 'foreign' && day !== null ? day : around;
    },
  };
}
