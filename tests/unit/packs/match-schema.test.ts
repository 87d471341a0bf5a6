import { describe, expect, it } from 'vitest';
import {
  figureRuleSchema,
  groupSchema,
  matchSchema,
  patternSchema,
  termSchema,
} from '../../../lib/packs/match-schema.ts';

describe('terms', () => {
  it('are trimmed', () => {
    expect(termSchema.parse('  sat down ')).toBe('sat down');
  });

  it.each(['', '   ', 'a'.repeat(81), 7, null])('are not %o', (term) => {
    expect(termSchema.safeParse(term).success).toBe(false);
  });
});

describe('groups', () => {
  it.each([
    ['met', 'met'],
    [
      ['met', '@meeting'],
      ['met', '@meeting'],
    ],
    [{ any: 'met' }, { any: 'met', carry: false }],
    [
      { any: ['met'], carry: true },
      { any: ['met'], carry: true },
    ],
  ])('may be written as %o', (group, parsed) => {
    expect(groupSchema.parse(group)).toEqual(parsed);
  });

  it.each([[[]], [{ carry: true }], [{ any: [] }], [{ any: 'met', carry: 'yes' }], [/met/]])('are not %o', (group) => {
    expect(groupSchema.safeParse(group).success).toBe(false);
  });
});

describe('patterns', () => {
  it('read sentences whole, in any order, and turn round under negation, unless they say otherwise', () => {
    expect(patternSchema.parse({ all: ['met'] })).toEqual({
      all: ['met'],
      reach: 'sentence',
      ordered: false,
      negatable: true,
      supposable: false,
    });
  });

  it.each([{ within: 0 }, { within: 81 }, { reach: 'page' }, { predicate: 8 }, { predicate: -1 }, { says: 5 }])(
    'refuse %o',
    (part) => {
      expect(patternSchema.safeParse({ all: ['met'], ...part }).success).toBe(false);
    },
  );
});

it('looks for figures within forty words by default', () => {
  expect(figureRuleSchema.parse({})).toEqual({ within: 40, optional: false, ordinal: false });
  expect(figureRuleSchema.safeParse({ side: 'left' }).success).toBe(false);
});

it('wants both ends of a range', () => {
  const any = [{ all: ['met'] }];
  expect(matchSchema.safeParse({ any, range: { min: 1, max: 9 } }).success).toBe(true);
  expect(matchSchema.safeParse({ any, range: { min: 1 } }).success).toBe(false);
});
