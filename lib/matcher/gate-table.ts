/** Packs → the table that the gate of every page works with. Made in the background. */
import type { CompiledPack } from '../packs/compiled.ts';
import { hashWord } from './gate.ts';
import type { GateTable } from './gate.ts';

/**
 * One door for each story (its names and enough of its topics), for each standing fact (the words its page must name)
 * and for claims without cues (enough of their rarest words). Whatever the matcher finds on a page, the gate lets through; not the other way round.
 */
export function createGateTable(packs: readonly CompiledPack[]): GateTable {
  const numbers = new Map<string, number>();
  const groups: (readonly string[])[] = [];
  const doors = new Map<string, GateTable['doors'][number]>();
  const groupOf = (words: readonly string[]): number => {
    const name = words.toSorted().join(' ');
    const number = numbers.get(name) ?? groups.push(words) - 1;
    numbers.set(name, number);
    return number;
  };
  const addDoor = (door: GateTable['doors'][number]): void => void doors.set(JSON.stringify(door), door);
  for (const { stories, doors: facts, rare } of packs) {
    for (const { words, needed } of rare?.doors ?? []) if (needed > 0) addDoor([[groupOf(words), needed]]);
    for (const { page, topics, topicsNeeded } of stories) {
      addDoor([...page.map((words): [number, number] => [groupOf(words), 1]), [groupOf(topics), topicsNeeded]]);
    }
    for (const door of facts) addDoor(door.map(({ words, needed }): [number, number] => [groupOf(words), needed]));
  }
  const hashes = new Map<number, number[]>();
  groups.forEach((words, group) => {
    for (const word of words) {
      const hash = hashWord(word);
      hashes.set(hash, [...new Set([...(hashes.get(hash) ?? []), group])]);
    }
  });
  return { version: 1, hashes: [...hashes.keys()], groups: [...hashes.values()], doors: [...doors.values()] };
}
