import { describe, expect, it } from 'vitest';
import { lex } from '../../../lib/values/lex.ts';

const cut = (text: string): string[] => lex(text).map(({ s }) => s);

describe('lex', () => {
  it.each<[string, string[]]>([
    ['1,234,567.89', ['1,234,567.89']],
    ['22,24,26', ['22', ',', '24', ',', '26']],
    ['40 000 men', ['40 000', 'men']],
    ['March 3, 2014', ['march', '3', ',', '2014']],
    ['13.5.2015', ['13.5.2015']],
    ['90min', ['90', 'min']],
    ['10 a.m. ET', ['10', 'am', 'et']],
    ["Tuesday's", ['tuesday', "'s"]],
    ["o'clock", ["o'clock"]],
    ['two-hour', ['two', '-', 'hour']],
    ['.25', ['.25']],
    ['', []],
  ])('%s', (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });

  it('knows what touches what', () => {
    expect(lex('3-4 x').map(({ glued }) => glued)).toEqual([false, true, true, false]);
  });
});
