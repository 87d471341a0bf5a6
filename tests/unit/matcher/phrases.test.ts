import { expect, it } from 'vitest';
import { withBoundWords, yesNo } from '../../../lib/matcher/phrases.ts';

it.each([
  ['at-least', false, 'en', 'at least 2 h'],
  ['nearly', false, 'en-US', 'nearly 2 h'],
  ['at-least', true, 'en', 'not before 2 h'],
  ['at-most', true, 'en', 'by 2 h'],
  ['about', true, 'en', 'about 2 h'],
  ['more-than', false, 'de', 'mehr als 2 h'],
  ['more-than', true, 'DE-at', 'nach 2 h'],
  ['at-least', false, 'fr', 'at least 2 h'],
] as const)('puts %s (a time: %s) in %s', (bound, isTime, locale, expected) => {
  expect(withBoundWords(bound, '2 h', isTime, locale)).toBe(expected);
});

it('leaves signs in figures alone', () => {
  expect(withBoundWords('about', '$& #1', false, 'en')).toBe('about $& #1');
});

it('answers in the reader’s language', () => {
  expect([yesNo(true, 'en'), yesNo(false, 'en'), yesNo(true, 'de'), yesNo(false, 'de')]).toEqual([
    'yes',
    'no',
    'ja',
    'nein',
  ]);
});
