/** What stands at the head of a pack's file: the pack's short fields, and of each list of numbers where it lies. */
import type { CompiledPack, CompiledStory, PhraseTable, RareIndex } from './compiled.ts';
import type { RecordTable } from './records.ts';

export const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;

/** Where a list lies: its type, its first byte counted from the end of the head, how many numbers. */
export type Place = [type: keyof typeof TYPES, at: number, length: number];

/** An object whose lists `Key` are places in the file. */
type Placed<Of, Key extends keyof Of> = Omit<Of, Key> & Record<Key, Place>;

/** The lists of numbers in each part of a pack. */
export const STORY = ['claims'] as const;
export const RECORDS = ['starts', 'hashes', 'order'] as const;
export const THINGS = ['starts', 'numbers'] as const;
export const PHRASES = ['starts', 'restStarts', 'rest', 'sets', 'setStarts', 'classes'] as const;
export const LISTS = ['classSizes', 'rows', 'subjects'] as const;
export const INDEX = ['hashes', 'order'] as const;
export const RARE = [
  'claims',
  'figures',
  'information',
  'weights',
  'commonInformation',
  'starts',
  'postings',
  'sequence',
  'news',
  'fieldStarts',
  'keywords',
  'keywordStarts',
  'relatedStarts',
  'related',
  'strengths',
] as const;

export type StoredIndex = Record<(typeof INDEX)[number], Place>;
export type StoredWords = StoredIndex & { text: Place };
/** `text` is null where the items lie in parts, of which `part` is the number of the first. */
export type StoredRecords = Placed<RecordTable, (typeof RECORDS)[number]> & { text: Place | null; part: number };

export type Head = Omit<
  Placed<CompiledPack, (typeof LISTS)[number]>,
  'stories' | 'origins' | 'sources' | 'claims' | 'words' | 'classes' | 'phrases' | 'things' | 'doors' | 'rare'
> &
  Record<'origins' | 'sources' | 'claims', StoredRecords> & {
    words: StoredWords;
    classes: StoredIndex;
    doors: Place;
    stories: Placed<CompiledStory, 'claims'>[];
    phrases: Record<keyof PhraseTable, Place>;
    things: Record<(typeof THINGS)[number], Place>;
    rare:
      | (Placed<Omit<RareIndex, 'words' | 'common' | 'doors'>, (typeof RARE)[number]> &
          Record<'words' | 'common', StoredWords> & { doors: Place })
      | null;
  };

/** The object with what `convert` makes of some of its fields. */
export function converted<Of extends object, Key extends keyof Of, To>(
  of: Of,
  keys: readonly Key[],
  convert: (field: Of[Key]) => To,
): Omit<Of, Key> & Record<Key, To> {
  return { ...of, ...Object.fromEntries(keys.map((key) => [key, convert(of[key])])) } as Omit<Of, Key> &
    Record<Key, To>;
}
