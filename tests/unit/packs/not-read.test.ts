import { describe, expect, it } from 'vitest';
import { demand, NotRead, whenRead } from '../../../lib/packs/not-read.ts';

describe('a question that needs what is still to be read', () => {
  /** A number that is there once it was asked for. */
  const shelf = () => {
    const known = new Set<number>();
    const asked: number[] = [];
    const take = (number: number): number => {
      if (known.has(number)) return number;
      asked.push(number);
      throw new NotRead(Promise.resolve().then(() => known.add(number)));
    };
    return { take, asked };
  };

  it('is asked again after each reading, until it has its answer', async () => {
    const { take, asked } = shelf();
    expect(await whenRead(() => take(1) + take(2))).toBe(3);
    expect(asked).toEqual([1, 2]);
  });

  it('is answered at once where nothing is missing', async () => {
    let times = 0;
    expect(await whenRead(() => ++times)).toBe(1);
  });

  it.each([
    [
      'its own fault',
      () => {
        throw new RangeError('no such item');
      },
      'no such item',
    ],
    [
      'that of a reading',
      () => {
        throw new NotRead(Promise.reject(new Error('no such file')));
      },
      'no such file',
    ],
  ])('fails with %s', async (_, ask, told) => {
    await expect(whenRead(ask)).rejects.toThrow(told);
  });
});

describe('what is demanded', () => {
  it('may all be there', () => {
    expect(() => demand()).not.toThrow();
    expect(() => demand(null, null)).not.toThrow();
  });

  it('is waited for together', async () => {
    const read: string[] = [];
    const reading = async (what: string) => void read.push(what);
    const needed = () => (read.length === 2 ? read : demand(reading('one'), null, reading('other')));
    expect(await whenRead(needed)).toEqual(['one', 'other']);
  });
});
