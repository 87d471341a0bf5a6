/** Which stories a page is about, as a whole. */
import type { CompiledPack, CompiledStory } from '../packs/compiled.ts';
import { fromDay, toDay } from '../packs/days.ts';
import { MOST_SPELLINGS } from '../text/spellings.ts';
import { readValues } from '../values/read.ts';
import type { Paragraph } from './sentence.ts';
import type { Page } from './types.ts';

/** Days around a story's window in which an undated page's own dates may lie. */
const NEAR_DAYS = 10;

export interface StoryContext {
  pack: number;
  /** Index into the pack's stories. */
  index: number;
  story: CompiledStory;
  /**
   * True where the page, by its day, can be about the story; elsewhere only sentences that name the event's own day are.
   */
  isCurrent: boolean;
  /** ISO day from which "Tuesday" and "last week" are counted: the page's own, or the event's where it has none. */
  reference: string;
}

/** Every word of a page in exact form, to test names against. */
export function wordsOfPage(paragraphs: readonly Paragraph[]): Set<string> {
  const words = new Set<string>();
  const seen = new Uint8Array(MOST_SPELLINGS);
  for (const { tokens } of paragraphs) {
    for (const { lower, spelling } of tokens) {
      if (spelling >= 0 && seen[spelling] === 1) continue;
      seen[spelling] = 1;
      words.add(lower);
    }
  }
  return words;
}

/** Whether the page names one word of every group. */
export function namesAll(words: ReadonlySet<string>, groups: readonly (readonly string[])[]): boolean {
  return groups.every((group) => group.some((word) => words.has(word)));
}

/** "30 days earlier" is counted from a day that the page need not name. */
const COUNTED = /\b(?:day|week|month|year)s?\b/;

/** Days that the page writes out in full ("March 18", "18.03.2025"), read as if written on `reference`. */
function writtenDays(paragraphs: readonly Paragraph[], reference: string): number[] {
  const days: number[] = [];
  for (const { source } of paragraphs) {
    if (!/\d/.test(source.text)) continue;
    for (const { value, start, end } of readValues(source.text, { reference, kinds: ['date'] })) {
      const written = source.text.slice(start, end);
      if (value.grain <= 1 && value.min !== null && /\d/.test(written) && !COUNTED.test(written)) days.push(value.min);
    }
  }
  return days;
}

/**
 * An undated page is current unless all days that it writes out lie after the story: those before it are its history,
 * and tell nothing of when the page was written.
 */
function isNear(paragraphs: readonly Paragraph[], { date, window }: CompiledStory): boolean {
  const days = writtenDays(paragraphs, fromDay(date)).filter((day) => day >= window[0] - NEAR_DAYS);
  return days.length === 0 || days.some((day) => day <= window[1] + NEAR_DAYS);
}

/** The stories whose names and topics the page has. */
export function storiesOf(
  page: Page,
  paragraphs: readonly Paragraph[],
  words: ReadonlySet<string>,
  packs: readonly CompiledPack[],
): StoryContext[] {
  const published = page.published === null ? null : toDay(page.published);
  const contexts: StoryContext[] = [];
  for (const [pack, { stories }] of packs.entries()) {
    for (const [index, story] of stories.entries()) {
      const topics = story.topics.filter((word) => words.has(word)).length;
      if (topics < story.topicsNeeded || !namesAll(words, story.page)) continue;
      const dated = published !== null && !Number.isNaN(published);
      // What was written before a story began tells nothing of it.
      if (dated && published < story.window[0]) continue;
      const isCurrent = dated
        ? published >= story.window[0] && published <= story.window[1]
        : isNear(paragraphs, story);
      contexts.push({ pack, index, story, isCurrent, reference: fromDay(dated ? published : story.date) });
    }
  }
  return contexts;
}
