/** What stands in a sentence: known phrases as they were found, and from them the occurrences of word classes. */

/** An occurrence of a word class: tokens `from` to `to`, both inclusive. */
export interface Hit {
  from: number;
  to: number;
}

/** A phrase found in a sentence. */
export interface Standing extends Hit {
  /** The classes that hold it. */
  of: readonly number[];
  /** Position among the phrases that begin with the same word. */
  order: number;
}

/**
 * The word classes of one sentence. A phrase belongs to many classes, of which hardly any is ever asked for: their
 * occurrences are put together when they are.
 */
export class Hits {
  /** In order of their first words. */
  readonly standing: readonly Standing[];
  private lists: Map<number, Hit[] | undefined> | null = null;

  constructor(standing: readonly Standing[]) {
    this.standing = standing;
  }

  /** The occurrences of a class in order; of phrases that begin at one word the longest is kept. */
  get(classId: number): readonly Hit[] | undefined {
    this.lists ??= new Map();
    const known = this.lists.get(classId);
    if (known !== undefined || this.lists.has(classId)) return known;
    let list: Hit[] | undefined;
    for (const { of, from, to } of this.standing) {
      if (!of.includes(classId)) continue;
      const last = list?.[list.length - 1];
      if (list === undefined) list = [{ from, to }];
      else if (last?.from === from) last.to = Math.max(last.to, to);
      else list.push({ from, to });
    }
    this.lists.set(classId, list);
    return list;
  }

  has(classId: number): boolean {
    return this.get(classId) !== undefined;
  }
}
