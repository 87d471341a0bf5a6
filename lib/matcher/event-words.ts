/** English words that tell one event of a kind from another. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Directly before an event's word: it is another one. Stems. */
export const OTHERS = set(
  'another previous earlier prior preceding subsequent later separate future follow-up upcoming different next',
);

/** "the last call" is an earlier one; "last week's call" is a date. */
export const LAST = set('last latest first');

/** Between an event's word and whoever took part. */
export const LINKS = set('with between to and of from');

/** Between an event's word and those who took part, one behind the other: links, titles and verbs that say no more. */
export const JOINS = set(
  'with between to and of from by the a his her that which had has have having held holds hold made makes placed later also then separately president presidents leader leaders prime minister chancellor mr mrs ms',
);

/** Verbs of reporting: a day behind them is the day of the report. Stems. */
export const REPORTING = set(
  'say tell announc confirm report writ write add not stat ask claim declar post comment warn suggest',
);

/** A sentence that opens with one of these goes on about what was spoken of last. */
export const ANAPHORS = set('it they that those this these then both he which there');

/** Words before an event's word that point back to one already spoken of. */
export const DEFINITE = set('the this that his their its her');

/** Words before an event's word that point back to the one spoken of last. */
export const DEMONSTRATIVES = set('that this');

/** Subjects that stand for people named before. */
export const PRONOUNS = set(
  'it they he she this that these those which who them both its their two leaders presidents men pair sides his',
);

/** Openers of a clause that tells of the event or day named just before it. */
export const RELATIVES = set('which when that where');

/** Between a day and an event's word: the day is counted from the event and is not its own. */
export const OFFSETS = set('after before since until');

/** Behind a length of time: it is counted from another day. */
export const COUNTED_FROM = set('earlier later before afterwards afterward beforehand previously');

/** Behind "the", without a noun: one of those spoken of. */
export const ORDINAL_HEADS = set('first second third fourth fifth last latest previous earlier later other');

/** Behind "the second", they show that no noun follows. */
export const VERBS_OF_BEING = set('was is had has came took lasted went ran ended began started on in of followed');
