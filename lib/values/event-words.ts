/** Words that say what happened on a day, and pairs that cannot both hold of one thing. Stems, as `text/stem.ts` makes them. */
import { stem } from '../text/stem.ts';

const EVENTS: [string, string][] = [
  ['birth', 'born birth birthday'],
  ['death', 'died dies death killed assassinated executed murdered drowned passed'],
  ['marriage', 'married marries wed wedding marriage'],
  ['graduation', 'graduated graduates graduation'],
  ['founding', 'founded established formed created launched incorporated opened inaugurated started'],
  ['ending', 'disbanded dissolved collapsed closed abolished defunct folded'],
  ['release', 'released premiered aired published debuted issued'],
  ['discovery', 'discovered invented'],
  ['election', 'elected appointed sworn'],
  ['resignation', 'resigned retired fired ousted'],
];

/** Kind of event that a verb or noun tells, by stem. */
export const EVENT_CLASSES: ReadonlyMap<string, string> = new Map(
  EVENTS.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [stem(word), name])),
);

/** Kinds of which a day holds at most one for the same person or thing, told as the same day. */
export const EXCLUSIVE: ReadonlySet<string> = new Set([
  'birth',
  'death',
  'marriage',
  'graduation',
  'founding',
  'ending',
  'resignation',
]);

const PAIRS =
  'best worst|largest smallest|biggest smallest|highest lowest|longest shortest|oldest youngest|oldest newest|most least|first last|won lost|win lose|rose fell|' +
  'increase decrease|increased decreased|increased declined|gained lost|accepted rejected|approved rejected|agreed refused|agreed declined|alive dead|male female|husband wife|brother sister|' +
  'father mother|son daughter|king queen|north south|northern southern|eastern western|east west|major minor|majority minority|upper lower|public private|' +
  'success failure|successful unsuccessful|positive negative|supported opposed|supports opposes|allowed banned|legal illegal|married single|fiction nonfiction|' +
  'fastest slowest|cheapest dearest|strongest weakest|begin end|began ended|guilty innocent|convicted acquitted|democrat republican|professional amateur|formed disbanded|retained lost|' +
  'always never|all none|everyone nobody|inside outside|above below|good bad|better worse|more fewer|bought sold|raised lowered|include exclude|included excluded';

/** For a lower-case word, the words that deny it. */
export const OPPOSITES: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const pair of PAIRS.split('|')) {
    const [a, b] = pair.split(' ') as [string, string];
    map.set(a, [...(map.get(a) ?? []), b]);
    map.set(b, [...(map.get(b) ?? []), a]);
  }
  return map;
})();

/** What a work is; a copular sentence says it is one of these. */
export const WORKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['film', 'film movie documentary'],
      ['book', 'book novel memoir'],
      ['song', 'song single'],
      ['album', 'album'],
      ['play', 'play musical opera'],
      ['series', 'series sitcom show'],
      ['magazine', 'magazine newspaper'],
      ['game', 'game videogame'],
      ['band', 'band group duo'],
      ['painting', 'painting sculpture'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** What people do for a work, by stem: "directed" does not follow from "starred". */
export const ROLES: ReadonlySet<string> = new Set(
  ['directed', 'starred', 'wrote', 'written', 'produced', 'composed', 'edited', 'choreographed', 'narrated'].map(stem),
);

/** Nouns for those who did something, with the stem of the verb that says so. */
export const AGENTS: ReadonlyMap<string, string> = new Map(
  [
    ['founder', 'founded'],
    ['author', 'written'],
    ['writer', 'written'],
    ['director', 'directed'],
    ['creator', 'created'],
    ['inventor', 'invented'],
    ['discoverer', 'discovered'],
    ['producer', 'produced'],
    ['composer', 'composed'],
  ].map(([noun, verb]) => [noun!, stem(verb!)]),
);
