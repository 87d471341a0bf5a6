import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';

describe('S13 normalise', () => {
  it.each([
    ['plain text, 90 minutes', 'plain text, 90 minutes'],
    ['“Quoted” and ‘single’', '"Quoted" and \'single\''],
    ['3–4 hours — or so', '3-4 hours — or so'],
    ['two\u00a0hours\u2009long', 'two hours long'],
    ['cease\u00adfire', 'ceasefire'],
    ['\u200bzero\u200d width\ufeff', 'zero width'],
    ['\u202eturned\u202c', 'turned'],
    ['2½ hours', '2 1/2 hours'],
    ['½ an hour', '1/2 an hour'],
    ['90² people', '90² people'],
    ['ﬁve', 'five'],
    ['cafe\u0301', 'café'],
    ['１２ people', '12 people'],
    ['wait…', 'wait...'],
  ])('%j becomes %j', (given, wanted) => {
    expect(normalise(given).text).toBe(wanted);
  });

  it('finds the way back around dropped and widened characters', () => {
    const given = 'cease\u00adfire of 2½ hours';
    const normal = normalise(given);
    const start = normal.text.indexOf('hours');
    expect(given.slice(normal.toOriginal(start), normal.toOriginal(start + 5, 'end'))).toBe('hours');
    const word = normal.text.indexOf('ceasefire');
    expect(given.slice(normal.toOriginal(word), normal.toOriginal(word + 9, 'end'))).toBe('cease\u00adfire');
    expect(normal.toNormal(given.indexOf('hours'))).toBe(start);
  });

  it('leaves a dropped character out of a span that ends before it', () => {
    const normal = normalise('90\u200b min');
    expect(normal.toOriginal(2, 'end')).toBe(2);
    expect(normal.toOriginal(2)).toBe(3);
  });
});
