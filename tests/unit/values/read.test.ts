import { describe, expect, it } from 'vitest';
import { readValues } from '../../../lib/values/read.ts';

describe('lengths and points in time', () => {
  it.each<[string, string[]]>([
    ['two weeks later', []],
    ['two weeks from now', ['date']],
    ['a week after the talks', []],
    ['less than a week after the talks', ['duration']],
    ['more than two years ago', ['date', 'duration']],
    ['over the weekend', ['date', 'duration']],
  ])('%s', (text, kinds) => {
    expect(readValues(text, { reference: '2025-03-19' }).map(({ value }) => value.kind)).toEqual(kinds);
  });
});

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
