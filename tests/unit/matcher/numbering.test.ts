import { describe, expect, it } from 'vitest';
import { mainOf, numberClasses, numberWords } from '../../../lib/matcher/numbering.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

const packs = [packWith({ all: ['gull', '=tern'] }), packWith({ all: [['skua', 'gull'], '=tern'] })];

it('is led by the pack with the most to look through', () => {
  expect(mainOf(packs)).toBe(0);
  expect(mainOf([packs[0]!, compiledHarbour])).toBe(1);
  expect(mainOf([])).toBe(-1);
});

describe.each([0, 1])('words of all packs, led by pack %i', (main) => {
  const { numberOf, placesOf, numberAt } = numberWords(packs, main);

  it('have one number, wherever they stand', () => {
    const places = placesOf(numberOf('gull'));
    expect(places.map(({ pack }) => pack)).toEqual([0, 1]);
    for (const { pack, word } of places) {
      expect(packs[pack]!.words.all()[word]).toBe('gull');
      expect(numberAt(pack, word)).toBe(numberOf('gull'));
    }
    expect(placesOf(numberOf('skua')).map(({ pack }) => pack)).toEqual([1]);
  });

  it('have the numbers of that pack where they stand in it', () => {
    for (const word of packs[main]!.words.all().keys()) expect(numberAt(main, word)).toBe(word);
  });

  it('are known in exact form where a pack asks for it', () => {
    expect(numberOf('=tern')).not.toBe(-1);
    expect(numberOf('=gull')).toBe(-1);
  });

  it('may not be there', () => {
    expect(numberOf('lantern')).toBe(-1);
    expect(placesOf(-1)).toEqual([]);
    expect(numberWords([], -1).numberOf('gull')).toBe(-1);
  });
});

describe.each([0, 1])('classes of all packs, led by pack %i', (main) => {
  const classOf = (pack: number, group: number): number => packs[pack]!.claims.at(0).patterns[0]!.groups[group]!.of;

  it('have one number where they hold the same words', () => {
    const { numbers } = numberClasses(packs, main);
    expect(numbers[0]![classOf(0, 1)]).toBe(numbers[1]![classOf(1, 1)]);
    expect(numbers[0]![classOf(0, 0)]).not.toBe(numbers[1]![classOf(1, 0)]);
  });

  it('are numbered without a gap', () => {
    const { classCount, numbers } = numberClasses(packs, main);
    const all = new Set(numbers.flatMap((own) => [...own]));
    expect(all.size).toBe(classCount);
    expect(Math.max(...all)).toBe(classCount - 1);
    expect([...numbers[main]!.keys()]).toEqual([...numbers[main]!]);
  });
});
