/** Packs → the table that the gate of every page works with. Made in the background. */
import type { CompiledPack } from '../packs/compiled.ts';
import type { RareDoor } from '../packs/rare-doors.ts';
import { CROWD_BITS, hashWord } from './gate.ts';
import type { Crowd, GateTable } from './gate.ts';

/** Every page reads the table: words beyond these are taken together as crowds, those of the largest packs first. */
const WORDS = 2000;

/** Some of each of these groups of words. */
type Door = readonly RareDoor[];

/**
 * One door for each story (its names and enough of its topics), for each standing fact (the words its page must name)
 * and for claims without cues (enough of their rarest words).
 */
function doorsOf({ stories, doors, rare }: CompiledPack): Door[] {
  return [
    ...(rare?.doors ?? []).filter(({ needed }) => needed > 0).map((door) => [door]),
    ...stories.map(({ page, topics, topicsNeeded }) => [
      ...page.map((words) => ({ words, needed: 1 })),
      { words: topics, needed: topicsNeeded },
    ]),
    ...doors,
  ];
}

/** Whatever the matcher finds on a page, the gate lets through; not the other way round. */
export function createGateTable(packs: readonly CompiledPack[]): GateTable {
  const sized = packs.map((pack) => {
    const doors = doorsOf(pack);
    return { doors, words: new Set(doors.flatMap((door) => door.flatMap(({ words }) => words))) };
  });
  const words = new Set<string>();
  const exact: Door[] = [];
  const crowded: Door[] = [];
  for (const { doors, words: own } of sized.toSorted((a, b) => a.words.size - b.words.size)) {
    const fits = new Set([...words, ...own]).size <= WORDS;
    if (fits) for (const word of own) words.add(word);
    (fits ? exact : crowded).push(...doors);
  }
  return { version: 2, ...tabulate(exact), crowds: crowdsOf(crowded) };
}

/** Doors as they are, each once. */
function tabulate(all: readonly Door[]): Pick<GateTable, 'hashes' | 'groups' | 'doors'> {
  const numbers = new Map<string, number>();
  const groups: (readonly string[])[] = [];
  const doors = new Map<string, GateTable['doors'][number]>();
  const groupOf = (words: readonly string[]): number => {
    const name = words.toSorted().join(' ');
    const number = numbers.get(name) ?? groups.push(words) - 1;
    numbers.set(name, number);
    return number;
  };
  for (const groupsOfDoor of all) {
    const door = groupsOfDoor.map(({ words, needed }): [number, number] => [groupOf(words), needed]);
    doors.set(JSON.stringify(door), door);
  }
  const hashes = new Map<number, number[]>();
  groups.forEach((words, group) => {
    for (const word of words) {
      const hash = hashWord(word);
      hashes.set(hash, [...new Set([...(hashes.get(hash) ?? []), group])]);
    }
  });
  return { hashes: [...hashes.keys()], groups: [...hashes.values()], doors: [...doors.values()] };
}

/** For each door the group that asks for most is in the crowd of those that ask for as much: no page that opens the door is missed. */
function crowdsOf(doors: readonly Door[]): Crowd[] {
  const crowds = new Map<number, Uint8Array>();
  for (const door of doors) {
    const { words, needed } = door.reduce((a, b) =>
      b.needed > a.needed || (b.needed === a.needed && b.words.length < a.words.length) ? b : a,
    );
    const bits = crowds.get(needed) ?? new Uint8Array(CROWD_BITS / 8);
    crowds.set(needed, bits);
    for (const word of words) {
      const bit = hashWord(word) & (CROWD_BITS - 1);
      bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return [...crowds].map(([needed, bits]) => ({ needed, bits: btoa(String.fromCharCode(...bits)) }));
}
