import { describe, expect, it } from 'vitest';
import { readHedge } from '../../../lib/values/hedges.ts';
import { lex } from '../../../lib/values/lex.ts';

const hedge = (text: string, timed = false) => {
  const lexemes = lex(text);
  const at = lexemes.findIndex(({ type }) => type === 'num');
  return readHedge(lexemes, at, at + 1, timed);
};

describe('readHedge', () => {
  it.each([
    ['at least 90', 'at-least'],
    ['not less than 90', 'at-least'],
    ['never shorter than 90', 'at-least'],
    ['more than 90', 'more-than'],
    ['not longer than 90', 'at-most'],
    ['up to 90', 'at-most'],
    ['under 90', 'less-than'],
    ['just under 90', 'nearly'],
    ['getting on for 90', 'nearly'],
    ['some 90', 'about'],
    ['90 or more', 'at-least'],
    ['90+', 'at-least'],
    ['90 or so', 'about'],
    ['by 90', null],
    ['they signed up to 90', null],
  ])('%s', (text, bound) => {
    expect(hedge(text).bound).toBe(bound);
  });

  it('takes words of time only for times', () => {
    expect(hedge('by 10', true).bound).toBe('at-most');
    expect(hedge('not until 10', true).bound).toBe('at-least');
  });

  it.each([
    ['it did not begin until 10', 'at-least'],
    ["they hadn't got under way till 10", 'at-least'],
    ['it had not yet begun before 10', 'at-least'],
    ['it ran until 10', 'at-most'],
    ['they did not say that it ran until 10', 'at-most'],
    ['they did not say it would run until 10', 'at-most'],
    ['it was not long, and it ran until 10', 'at-most'],
  ])('reads the end of what was not done as its start: %s', (text, bound) => {
    expect(hedge(text, true).bound).toBe(bound);
  });

  it('lets the outer bound decide over "about"', () => {
    expect(hedge('at least about 90').bound).toBe('at-least');
  });

  it('sees who keeps a distance', () => {
    expect(hedge('an alleged 90').stance).toBe('alleged');
    expect(hedge('reportedly more than 90')).toMatchObject({ stance: 'reported', bound: 'more-than' });
  });
});
