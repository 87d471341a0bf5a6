/** Named days and when they fall in a year. */
import { dayNumber } from './calendar.ts';
import { nearestWeekday } from './weekdays.ts';

type Rule = (year: number) => number;

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);

/** The `nth` weekday (Monday 1) of a month. */
const nth =
  (month: number, day: number, order: number): Rule =>
  (year) =>
    nearestWeekday(dayNumber(year, month, 1), day, true) + 7 * (order - 1);

const lastOf =
  (month: number, day: number): Rule =>
  (year) =>
    nearestWeekday(dayNumber(year, month + 1, 1) - 1, day, false);

/** Western Easter Sunday (the anonymous Gregorian computus, Nature 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

const RULES: [string, Rule][] = [
  ["new year's day|new years day|new year's|new year day", fixed(1, 1)],
  ["new year's eve|new years eve", fixed(12, 31)],
  ['martin luther king day|mlk day', nth(1, 1, 3)],
  ['inauguration day', fixed(1, 20)],
  ["valentine's day|valentines day", fixed(2, 14)],
  ["presidents day|president's day|presidents' day|washington's birthday", nth(2, 1, 3)],
  ["st patrick's day|saint patrick's day", fixed(3, 17)],
  ["april fool's day|april fools day|april fools' day", fixed(4, 1)],
  ['ash wednesday', (year) => easter(year) - 46],
  ['palm sunday', (year) => easter(year) - 7],
  ['good friday', (year) => easter(year) - 2],
  ['easter|easter sunday', easter],
  ['easter monday', (year) => easter(year) + 1],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ["mother's day|mothers day", nth(5, 7, 2)],
  ['memorial day', lastOf(5, 1)],
  ["father's day|fathers day", nth(6, 7, 3)],
  ['juneteenth', fixed(6, 19)],
  ['independence day|fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day|labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['election day', (year) => nearestWeekday(dayNumber(year, 11, 2), 2, true)],
  ['veterans day|armistice day', fixed(11, 11)],
  ['thanksgiving|thanksgiving day', nth(11, 4, 4)],
  ['black friday', (year) => nth(11, 4, 4)(year) + 1],
  ['christmas eve', fixed(12, 24)],
  ['christmas|christmas day|xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

interface Holiday {
  words: string[];
  rule: Rule;
}

/** Named days by their first word, longest name first. */
export const HOLIDAYS: ReadonlyMap<string, Holiday[]> = (() => {
  const map = new Map<string, Holiday[]>();
  for (const [names, rule] of RULES) {
    for (const name of names.split('|')) {
      const words = name
        .split(' ')
        .flatMap((word) =>
          word.endsWith("'s") ? [word.slice(0, -2), "'s"] : word.endsWith("'") ? [word.slice(0, -1), "'"] : [word],
        );
      map.set(
        words[0]!,
        [...(map.get(words[0]!) ?? []), { words, rule }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
})();
