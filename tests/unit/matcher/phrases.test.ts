import { expect, it } from 'vitest';
import { withBoundWords, yesNo } from '../../../lib/matcher/phrases.ts';
import { localeFiles } from '../../helpers/catalogue.ts';

it.each([
  ['at-least', false, 'en', 'at least 2 h'],
  ['nearly', false, 'en-US', 'nearly 2 h'],
  ['at-least', true, 'en', 'not before 2 h'],
  ['at-most', true, 'en', 'by 2 h'],
  ['about', true, 'en', 'about 2 h'],
  ['more-than', false, 'de', 'mehr als 2 h'],
  ['more-than', true, 'DE-at', 'nach 2 h'],
  ['at-least', false, 'fr-CA', 'au moins 2 h'],
  ['about', true, 'fr', 'environ 2 h'],
  ['less-than', true, 'es', 'antes de 2 h'],
  ['nearly', false, 'uk', 'майже 2 h'],
  ['at-least', false, 'ar', '2 h على الأقل'],
  ['at-least', false, 'pt', 'at least 2 h'],
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

it.each(localeFiles.map((file) => file.replace('.yml', '')))('has words of its own for %s, all of them', (locale) => {
  const bounds = ['at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about'] as const;
  const words = [false, true].flatMap((isTime) => bounds.map((bound) => withBoundWords(bound, '2 h', isTime, locale)));
  for (const each of words) expect(each).toMatch(/^(?=.*2 h)(?=.*\p{L}{2} |.* \p{L}{2})/u);
  if (locale !== 'en') expect(words).not.toContain('at least 2 h');
});
