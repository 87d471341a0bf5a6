import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeFiles, readCatalogue } from '../../helpers/catalogue.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = readCatalogue('en.yml');

describe.each(localeFiles)('%s', (file) => {
  const messages = readCatalogue(file);
  const tag = basename(file, '.yml').replace('_', '-');

  test('says which language it is in', () => {
    expect(messages.get('language.tag')).toEqual({ '': tag });
    const isRightToLeft = ['ar', 'fa', 'he'].includes(tag);
    expect(messages.get('language.direction')).toEqual({ '': isRightToLeft ? 'rtl' : 'ltr' });
  });

  test('has exactly the messages of English', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the plural forms that its language needs', () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
    for (const [path, forms] of messages) {
      if (!('other' in (english.get(path) ?? {}))) continue;
      expect([path, ...Object.keys(forms).sort()]).toEqual([path, ...needed]);
    }
  });

  test('fills the same placeholders', () => {
    for (const [path, forms] of messages) {
      // A form for exactly one or two may leave the number out, and no form may add anything.
      const expected = placeholders(Object.values(english.get(path) ?? {}).join());
      for (const text of Object.values(forms)) {
        const missing = expected.filter((each) => each !== '{count}' && !placeholders(text).includes(each));
        expect([path, ...missing]).toEqual([path]);
        expect(expected).toEqual(expect.arrayContaining(placeholders(text)));
      }
    }
  });

  test('uses names and signs that browsers take', () => {
    for (const [path, forms] of messages) {
      expect(path).toMatch(/^[a-z0-9_.]+$/);
      // `$` starts a placeholder of the browser's own kind, and `|` one of the builder's plural forms.
      for (const text of Object.values(forms)) expect(text).toMatch(/^[^$|\n]+$/);
    }
  });
});
