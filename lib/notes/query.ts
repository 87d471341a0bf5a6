/** What a reader asks of the notes: words, filters and an order. */
import type { RelationName } from '../values/types.ts';
import type { Note } from './schema.ts';
import { searchWords } from './search.ts';

/** Null where a filter is not set; `none` asks for notes that belong to no claim or story, such as selected text. */
export interface NotesQuery {
  search: string;
  relation: RelationName | 'none' | null;
  /** Id of a story. */
  story: string | null;
  /** Host name. */
  site: string | null;
  order: NotesOrder;
}

export type NotesOrder = 'newest' | 'oldest' | 'question';

/** All notes, the newest first. */
export const everyNote: NotesQuery = { search: '', relation: null, story: null, site: null, order: 'newest' };

/** True where the query leaves no note out and keeps the order that notes come in. */
export function isEveryNote({ search, relation, story, site, order }: NotesQuery): boolean {
  return searchWords(search).length === 0 && !relation && !story && !site && order === 'newest';
}

/** What filters look at; made once a note. */
export interface Filed {
  note: Note;
  site: string;
  /** The note's words, folded. */
  text: string;
}

/** Whether a note is among those asked for. */
export function fits({ search, relation, story, site }: NotesQuery): (filed: Filed) => boolean {
  const words = searchWords(search);
  return (filed) =>
    (relation === null || relation === (filed.note.relation ?? 'none')) &&
    (story === null || story === (filed.note.story?.id ?? 'none')) &&
    (site === null || site === filed.site) &&
    words.every((word) => filed.text.includes(word));
}

/** The stories and sites there are notes of, each with how many; the most first. */
export interface Facets {
  stories: { id: string; title: string; count: number }[];
  sites: { host: string; count: number }[];
}

/** Counts the notes of each story and each site. */
export function facetsOf(all: readonly Filed[]): Facets {
  const stories = new Map<string, Facets['stories'][number]>();
  const sites = new Map<string, Facets['sites'][number]>();
  for (const { note, site } of all) {
    if (note.story) add(stories, note.story.id, { ...note.story, count: 0 });
    if (site) add(sites, site, { host: site, count: 0 });
  }
  const mostFirst = <T extends { count: number }>(list: Map<string, T>) =>
    [...list.values()].sort((a, b) => b.count - a.count);
  return { stories: mostFirst(stories), sites: mostFirst(sites) };
}

function add<T extends { count: number }>(counts: Map<string, T>, key: string, fresh: T): void {
  const entry = counts.get(key) ?? fresh;
  entry.count++;
  counts.set(key, entry);
}

const collator = new Intl.Collator();
const newestFirst = (a: Filed, b: Filed): number => b.note.savedAt - a.note.savedAt || (a.note.id < b.note.id ? 1 : -1);

/** Compares for sorting; notes of one question, and those without, come newest first. */
export const orders: Record<NotesOrder, (a: Filed, b: Filed) => number> = {
  newest: newestFirst,
  oldest: (a, b) => newestFirst(b, a),
  question: (a, b) => {
    const [one, other] = [a.note.claim?.question, b.note.claim?.question];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || newestFirst(a, b);
    return one === other ? newestFirst(a, b) : collator.compare(one, other);
  },
};
