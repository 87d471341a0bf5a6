import { describe, expect, it } from 'vitest';
import { readValues } from '../../../lib/values/read.ts';

describe('spans', () => {
  it.each([
    ['The talk ran to at least 90 minutes, aides said.', 'at least 90 minutes'],
    ['It took “two\u00a0and a half hours” in all.', 'two\u00a0and a half hours'],
    ['They gave $2.5 million or more to it.', '$2.5 million or more'],
  ])('%s', (text, span) => {
    const [reading] = readValues(text, { reference: null });
    expect(text.slice(reading!.start, reading!.end)).toBe(span);
  });
});
