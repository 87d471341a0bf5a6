import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/matcher/rare-parts.ts';

const words = ['maren', 'oskoll', 'harbour', 'harb', 'marenos', 'koll', 'fir', 'gull'];
const numberOf = (key: string): number => words.indexOf(key);
const parts = (word: string): (string | undefined)[] => partsOf(word, numberOf).map((number) => words[number]);

describe('parts', () => {
  it('of a handle are two words of the pack', () => {
    expect(parts('marenharbour')).toEqual(['maren', 'harbour']);
    expect(parts('harbourfires')).toEqual(['harbour', 'fir']);
  });

  it('are those that stems leave most of', () => {
    expect(parts('harbourmaren')).toEqual(['harbour', 'maren']);
    expect(parts('gullsmaren')).toEqual(['gull', 'maren']);
  });

  it.each(['oskoll', 'zephyrine', 'theharbour', 'harbour2fires', 'Marenharbour', '', 'a'.repeat(10_000)])(
    'are none of %s',
    (word) => {
      expect(parts(word)).toEqual([]);
    },
  );
});
