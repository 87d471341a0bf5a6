import { expect, it } from 'vitest';
import { hashText } from '../../../lib/packs/hash-text.ts';

const texts = Array.from({ length: 50_000 }, (_, at) => `call|phone call|talk-${at}`);

it('gives whole numbers that a list of numbers can hold, another for every text', () => {
  const hashes = texts.map(hashText);
  expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
  expect(new Set(hashes).size).toBe(texts.length);
});

it('spreads over the whole of its range', () => {
  const high = texts.filter((text) => hashText(text) >= 2 ** 52).length;
  expect(high / texts.length).toBeGreaterThan(0.48);
  expect(high / texts.length).toBeLessThan(0.52);
});

it('gives the same number for the same text, on every machine', () => {
  expect(hashText('')).toBe(hashText(''));
  expect(hashText('ceasefire')).toBe(2353476200464733);
});
