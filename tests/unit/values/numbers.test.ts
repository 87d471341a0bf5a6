import { describe, expect, it } from 'vitest';
import { lex } from '../../../lib/values/lex.ts';
import { readNumber } from '../../../lib/values/numbers.ts';

const number = (text: string): number | null => {
  const read = readNumber(lex(text), 0);
  return read && Number(read.value.toPrecision(10));
};

describe('readNumber', () => {
  it.each<[string, number | null]>([
    ['ninety', 90],
    ['fifty-two', 52],
    ['one hundred and six', 106],
    ['two thousand five hundred', 2500],
    ['three million two hundred thousand', 3200000],
    ['two and a half', 2.5],
    ['three quarters', 0.75],
    ['one-fifth', 0.2],
    ['a dozen', 12],
    ['half a million', 500000],
    ['2.5 million', 2500000],
    ['1,674,200', 1674200],
    ['1.5bn', 1500000000],
    ['100k', 100000],
    ['3/4', 0.75],
    ['2 1/2', 2.5],
    ['-9.25', -9.25],
    ['minus five', -5],
    ['two point seventy-one', 2.71],
    ['nought point nought three', 0.03],
    ['nine out of ten', 0.9],
    ['1e10', 1e10],
    ['12,34,567e2', 123456700],
    ['1,234.5e3', 1234500],
    ['1,5e3', 1500],
    ['twenty-first', 21],
    ['18th', 18],
    ['a man', null],
    ['million', null],
    ['and a half', null],
  ])('%s', (text, wanted) => {
    expect(number(text)).toBe(wanted);
  });

  it('knows the step the words count in', () => {
    const step = (text: string): number | undefined => readNumber(lex(text), 0)?.step;
    expect([step('2,500'), step('2.5'), step('2.5 million'), step('93'), step('twenty')]).toEqual([
      100, 0.1, 100000, 1, 10,
    ]);
  });
});
