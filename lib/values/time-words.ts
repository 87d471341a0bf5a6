/** Words of time, by class. */

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

/** Seconds in a unit that is spelled out. A month is 30 days and a year 365, as durations are commonly counted. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['second', 1],
      ['minute', MINUTE],
      ['hour', HOUR],
      ['day', DAY],
      ['week', 7 * DAY],
      ['fortnight', 14 * DAY],
      ['month', 30 * DAY],
      ['year', 365 * DAY],
      ['decade', 3650 * DAY],
      ['century', 36500 * DAY],
    ] as const
  ).flatMap(([word, seconds]): [string, number][] => [
    [word, seconds],
    [word === 'century' ? 'centuries' : `${word}s`, seconds],
  ]),
);

/** One word for as long as a unit, or as some of them: "monthlong", "hourslong". */
export const LONG_WORDS: ReadonlyMap<string, number> = new Map(
  [...TIME_UNITS].map(([unit, seconds]) => [`${unit}long`, seconds]),
);
/** Short forms; read only after a number. */
export const SHORT_UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['msec', 0.001],
  ['millisecond', 0.001],
  ['milliseconds', 0.001],
  ['sec', 1],
  ['secs', 1],
  ['min', MINUTE],
  ['mins', MINUTE],
  ['hr', HOUR],
  ['hrs', HOUR],
  ['nights', DAY],
  ['wk', 7 * DAY],
  ['wks', 7 * DAY],
  ['mos', 30 * DAY],
  ['yr', 365 * DAY],
  ['yrs', 365 * DAY],
]);

/** Single letters; read only when written at the figure ("3h"); `m` and `s` only after a larger one ("1h 30m"). */
export const LETTER_UNITS: ReadonlyMap<string, number> = new Map([
  ['h', HOUR],
  ['m', MINUTE],
  ['s', 1],
  ['d', DAY],
  ['y', 365 * DAY],
]);

/** Months by every spelling, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Days of the week, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** First month of a northern season. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** "Sevenish", one to twelve. */
export const HOURISH =
  'oneish twoish threeish fourish fiveish sixish sevenish eightish nineish tenish elevenish twelveish'.split(' ');

/** Decades by their names, as years of the century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** Parts of a day and the hour that stands for each, where a time is asked. */
export const DAY_PARTS: ReadonlyMap<string, number> = new Map([
  ['morning', 8],
  ['noon', 12],
  ['midday', 12],
  ['afternoon', 16],
  ['evening', 20],
  ['night', 20],
  ['lunchtime', 12],
]);
