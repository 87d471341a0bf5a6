import { speak } from '../../helpers/i18n.ts';
import { afterEach, expect, test } from 'vitest';
import { direction, keyOf, language, t, tCount } from '../../../lib/locales/translate.ts';

afterEach(() => speak('en'));

test('fills placeholders in, whatever stands in them', () => {
  expect(t('page.off', { host: '{host} $& news.example' })).toBe('Variorum is off on {host} $& news.example.');
});

test('counts as the language does, in its digits', async () => {
  expect(tCount('options.notes_count', 1)).toBe('1 note');
  expect(tCount('options.notes_count', 1200)).toBe('1,200 notes');
  await speak('de');
  expect(tCount('options.notes_count', 1200)).toBe('1.200 Notizen');
  expect([language(), direction()]).toEqual(['de', 'ltr']);
});

test('keeps a name that runs the other way from turning the sentence', () => {
  expect(t('page.off', { host: 'אתר.example' })).toBe('Variorum is off on \u2068אתר.example\u2069.');
});

test('makes keys of codes', () => {
  expect(keyOf('reason', 'same-after-rounding')).toBe('reason.same_after_rounding');
});
