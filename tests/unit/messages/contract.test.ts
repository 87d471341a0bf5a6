import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { fromPage, fromTab, pageStatusSchema } from '../../../lib/messages/contract.ts';
import { limits } from '../../../lib/messages/limits.ts';
import type { FromPage, FromTab, PageStatus, ParsedStatus } from '../../../lib/messages/types.ts';

test('every message of the types has a schema, and every schema a type', () => {
  expectTypeOf<keyof typeof fromTab>().toEqualTypeOf<keyof FromTab>();
  expectTypeOf<keyof typeof fromPage>().toEqualTypeOf<keyof FromPage>();
});

test('what the popup keeps of a status is in every status', () => {
  expectTypeOf<PageStatus>().toExtend<ParsedStatus>();
});

describe('a page', () => {
  const page = { title: '', published: null, paragraphs: [] as string[] };
  const isTaken = (changes: object) => fromTab.annotate.safeParse({ ...page, ...changes }).success;

  test('may be as large as the collector makes it, and no larger', () => {
    const half = 'x'.repeat(limits.paragraphLength);
    expect(isTaken({ paragraphs: Array.from({ length: 5 }, () => half) })).toBe(true);
    expect(isTaken({ paragraphs: [...Array.from({ length: 5 }, () => half), 'x'] })).toBe(false);
    expect(isTaken({ paragraphs: [`${half}x`] })).toBe(false);
    expect(isTaken({ title: 'x'.repeat(limits.titleLength + 1) })).toBe(false);
  });
});

test('S8 whatever is sent, a schema answers and lets nothing through but its own fields', () => {
  const schemas = [...Object.values(fromTab), ...Object.values(fromPage)];
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.nat(schemas.length - 1), (input, at) => {
      const result = schemas[at]?.safeParse(input);
      return result?.success !== true || result.data === null;
    }),
    { numRuns: 2_000 },
  );
});

describe('S8 a status that a page may have forged', () => {
  const status = { state: 'annotated', host: 'a.example', story: null, sentences: 1, known: 1, cards: [] };
  test('loses what the popup does not show', () => {
    expect(pageStatusSchema.parse({ ...status, extra: { deep: 1 } })).toEqual(status);
  });
  test.each([
    { state: 'trusted' },
    { host: 'x'.repeat(300) },
    { sentences: -1 },
    { sentences: '1' },
    { cards: [{ key: 'a' }] },
    { cards: 'many' },
  ])('is refused: %j', (changes) => {
    expect(pageStatusSchema.safeParse({ ...status, ...changes }).success).toBe(false);
  });
});
