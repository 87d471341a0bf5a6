import { expect, it } from 'vitest';
import { createParts } from '../../../lib/packs/parts.ts';

const text = (byte: number) => Uint8Array.of(byte);

it('has at hand what is no reading', () => {
  const { textOf, read } = createParts([text(7)]);
  expect(textOf(0)).toEqual(text(7));
  expect(read([0])).toBeNull();
});

it('reads a part once for all that ask at the same time', async () => {
  let times = 0;
  const { textOf, read } = createParts([text(7), async () => text(++times)]);
  expect(textOf(1)).toBeUndefined();
  await Promise.all([read([0, 1]), read([1])]);
  expect(textOf(1)).toEqual(text(1));
  expect(read([1])).toBeNull();
});

it('tries again what could not be read', async () => {
  let times = 0;
  const { textOf, read } = createParts([
    async () => {
      if (++times === 1) throw new Error('no such file');
      return text(times);
    },
  ]);
  await expect(read([0])).rejects.toThrow('no such file');
  await read([0]);
  expect(textOf(0)).toEqual(text(2));
});

it('lets go of parts once they are many, but not of what is always at hand', async () => {
  const { textOf, read, forget } = createParts([
    text(7),
    ...Array.from({ length: 40 }, (_, at) => async () => text(at)),
  ]);
  await read([1, 2]);
  forget();
  expect(textOf(1)).toBeDefined();
  await read(Array.from({ length: 40 }, (_, at) => at + 1));
  forget();
  expect([textOf(0), textOf(1)]).toEqual([text(7), undefined]);
});
