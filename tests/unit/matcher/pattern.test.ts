import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { harbourPage } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

/** Whether a pattern is found in the last of these sentences. */
const matches = (pattern: Record<string, unknown>, ...sentences: string[]): boolean => {
  const pack = packWith(pattern, { scope: 'period' });
  const { mentions } = createMatcher([pack]).annotate(harbourPage([sentences.join(' ')]));
  return mentions.some(({ end }) => end > sentences.slice(0, -1).join(' ').length);
};

describe('groups', () => {
  const pattern = { all: ['lantern', ['buoy', 'beacon']] };

  it.each([
    ['The lantern and the buoy burn.', true],
    ['The beacon is a lantern.', true],
    ['The lantern burns.', false],
    ['The buoy and the beacon burn.', false],
  ])('must all stand in "%s": %s', (text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('each take words of their own', () => {
    expect(matches({ all: ['lantern', 'lantern'] }, 'The lantern burns.')).toBe(false);
    expect(matches({ all: ['lantern', 'lantern'] }, 'The lantern lit the other lantern.')).toBe(true);
  });

  it('share words out whatever order they are written in', () => {
    const text = 'The lantern buoy beacon burns.';
    expect(matches({ all: ['lantern', ['buoy', 'beacon'], 'buoy'] }, text)).toBe(true);
    expect(matches({ all: ['lantern', 'buoy', ['buoy', 'beacon']] }, text)).toBe(true);
    expect(matches({ all: [['buoy', 'beacon'], 'lantern', 'buoy'] }, text)).toBe(true);
    expect(matches({ all: [['buoy', 'beacon'], ['buoy', 'lantern'], 'buoy'] }, text)).toBe(true);
    expect(matches({ all: ['lantern', ['buoy', 'beacon'], 'buoy'] }, 'The lantern buoy burns.')).toBe(false);
  });

  it('take the word on the side where the others stand', () => {
    const near = { all: ['lantern', 'buoy', 'mast'], within: 4 };
    expect(matches(near, 'The buoy lantern is buoy mast.')).toBe(true);
    expect(matches(near, 'The mast is buoy lantern buoy.')).toBe(true);
    expect(matches(near, 'The buoy lantern is old, and so is the mast.')).toBe(false);
  });

  it('pass over words with a barred one between', () => {
    const barred = { all: ['lantern', 'buoy'], notBetween: 'ship' };
    expect(matches(barred, 'The buoy, the ship, the lantern and all that stood by the old buoy burn.')).toBe(true);
  });

  it('are looked for at a bounded cost among many words alike', () => {
    const all = [...Array.from({ length: 7 }, () => ['buoy', 'lantern']), 'mast'];
    const text = `${'buoy lantern ship '.repeat(200)}mast.`;
    expect(matches({ all, notBetween: 'ship' }, text)).toBe(false);
  });

  it('may have to stand in order', () => {
    const ordered = { ...pattern, ordered: true };
    expect(matches(ordered, 'The lantern of the buoy burns.')).toBe(true);
    expect(matches(ordered, 'The buoy has a lantern.')).toBe(false);
  });

  it('may have to stand near one another', () => {
    expect(matches({ ...pattern, within: 4 }, 'The lantern on the buoy burns.')).toBe(true);
    expect(matches({ ...pattern, within: 3 }, 'The lantern on the buoy burns.')).toBe(false);
  });

  it('may have to stand in one clause', () => {
    const text = 'The lantern burns, but the sailors saw the buoy.';
    expect(matches(pattern, text)).toBe(true);
    expect(matches({ ...pattern, reach: 'clause' }, text)).toBe(false);
    expect(matches({ ...pattern, reach: 'clause' }, 'It is late, but the lantern lights the buoy.')).toBe(true);
  });
});

describe('words that rule out', () => {
  it('do so anywhere in reach', () => {
    const pattern = { all: ['lantern'], none: ['oil', 'gas'] };
    expect(matches(pattern, 'The lantern burns.')).toBe(true);
    expect(matches(pattern, 'Gas lights the lantern.')).toBe(false);
    expect(matches({ ...pattern, reach: 'clause' }, 'The lantern burns, but the sailors saw gas.')).toBe(true);
  });

  it('do so between groups', () => {
    const pattern = { all: ['lantern', 'buoy'], notBetween: 'ship' };
    expect(matches(pattern, 'The ship saw the lantern on the buoy.')).toBe(true);
    expect(matches(pattern, 'The lantern of the ship lit the buoy.')).toBe(false);
  });
});

describe('a carried group', () => {
  const pattern = { all: [{ any: 'lantern', carry: true }, 'burn'] };

  it('comes from the sentences before, for a pronoun', () => {
    expect(matches(pattern, 'The lantern is old.', 'It burns.')).toBe(true);
    expect(matches(pattern, 'The lantern is old.', 'The sea is calm.', 'It burns.')).toBe(true);
  });

  it('comes only where the words at hand do not suffice', () => {
    const both = { all: [{ any: ['lantern', 'buoy'], carry: true }, 'buoy'] };
    expect(matches(both, 'The lantern is old.', 'It is a buoy.')).toBe(true);
    const pack = packWith(both, { scope: 'period' });
    const { mentions } = createMatcher([pack]).annotate(harbourPage(['Its buoy has a lantern.']));
    expect(mentions[0]!.words).toHaveLength(2);
  });

  it('does not come without a pronoun, from too far, or from behind', () => {
    expect(matches(pattern, 'The lantern is old.', 'Candles burn.')).toBe(false);
    expect(matches(pattern, 'The lantern is old.', 'One.', 'Two.', 'Three.', 'Four.', 'It burns.')).toBe(false);
    expect(matches(pattern, 'It burns.')).toBe(false);
  });

  it('comes from the headline', () => {
    const pack = packWith(pattern, { scope: 'period' });
    const page = { ...harbourPage(['It burns.']), title: 'Ilva and Dorne light a lantern' };
    expect(createMatcher([pack]).annotate(page).mentions).toHaveLength(1);
  });
});
