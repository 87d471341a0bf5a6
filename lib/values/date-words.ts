/** Words that begin or qualify dates. */

export const DATE_STARTERS: ReadonlySet<string> = new Set(
  (
    'today tonight yesterday tomorrow now last next this past coming previous following early late mid later earlier beginning start end middle ' +
    'the a an few several couple that same first second third fourth fifth thanksgiving christmas easter election new recent recently nowadays ' +
    'weekend week month year q h tmr tmrw final'
  ).split(' '),
);

/** "last", "next", "this" and their like: how many steps from the period that holds the reference day. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** Prepositions after which a bare four-figure number or month is a date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by of from until till during before after through to between and on for around circa about late early mid throughout'.split(
    ' ',
  ),
);

/** Words that point forward: a weekday or day of the month near them is the next one. */
export const FORWARD: ReadonlySet<string> = new Set(
  'will would planned plans plan planning scheduled slated due set expected next shall upcoming may going intends hopes tomorrow starting'.split(
    ' ',
  ),
);
