import { describe, expect, it } from 'vitest';
import { createGate, hashWord } from '../../../lib/matcher/gate.ts';
import type { GateTable } from '../../../lib/matcher/gate.ts';

/** Opens for Ilva or Dorne with two of three topics, or for Strand alone. */
const words = ['ilva', 'dorne', 'toll', 'strait', 'zürich', 'strand'];
const table: GateTable = {
  version: 2,
  hashes: words.map(hashWord),
  groups: [[0], [0], [1], [1], [1], [2]],
  doors: [
    [
      [0, 1],
      [1, 2],
    ],
    [[2, 1]],
  ],
  crowds: [],
};
const passes = (...texts: string[]): boolean => {
  const gate = createGate(table);
  return texts.map((text) => gate.feed(text)).at(-1) ?? false;
};

describe('a page passes', () => {
  it.each([
    ['with enough words of each group', 'Ilva set a toll in the strait'],
    ['in any order', 'strait toll Ilva'],
    ['in any case', 'ILVA TOLL STRAIT'],
    ['with words next to any punctuation', '“Ilva’s”—(toll),strait!'],
    ['with accents and without', 'Ilva toll Zurich'],
    ['with accents set apart', 'Ilva toll Zu\u0308rich'],
    ['with soft hyphens and zero widths', 'Il\u00adva to\u200bll stra\ufeffit'],
    ['with full-width letters', 'Ｉｌｖａ toll strait'],
    ['by another door', 'the Strand line'],
  ])('%s', (_, text) => {
    expect(passes(text)).toBe(true);
  });
});

describe('a page does not pass', () => {
  it.each([
    ['without a name', 'toll strait'],
    ['with one topic alone', 'Ilva toll'],
    ['with one topic twice', 'Ilva toll toll TOLL'],
    ['with words inside others', 'Ilvas tolled straits Strandline'],
    ['with words of other letters', 'Ильва τολλ'],
    ['empty', ''],
  ])('%s', (_, text) => {
    expect(passes(text)).toBe(false);
  });
});

it('adds up what comes in pieces', () => {
  const gate = createGate(table);
  expect(gate.feed('Ilva')).toBe(false);
  expect(gate.feed('a toll')).toBe(false);
  expect(gate.feed('the strait')).toBe(true);
});

it('does not join words over pieces', () => {
  expect(passes('Il', 'va toll strait')).toBe(false);
});

it('stays open', () => {
  const gate = createGate(table);
  expect(gate.feed('Strand')).toBe(true);
  expect(gate.feed('nothing at all')).toBe(true);
});

it('stops reading where it has passed', () => {
  let read = 0;
  const text = Object.assign(Object('Strand '.padEnd(1000, 'x ')), {
    charCodeAt: (at: number) => {
      read++;
      return String.prototype.charCodeAt.call('Strand '.padEnd(1000, 'x '), at);
    },
  }) as string;
  expect(createGate(table).feed(text)).toBe(true);
  expect(read).toBeLessThan(10);
});

it('never opens with an empty table', () => {
  expect(createGate({ version: 2, hashes: [], groups: [], doors: [], crowds: [] }).feed('Ilva toll strait')).toBe(
    false,
  );
});

it('tells words apart, and folds what is the same', () => {
  expect(hashWord('Zürich')).toBe(hashWord('zurich'));
  expect(hashWord('ilva')).not.toBe(hashWord('livа'));
  expect(hashWord('toll')).not.toBe(hashWord('toll2'));
});
