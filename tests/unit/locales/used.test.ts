import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../helpers/catalogue.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root });
const sources = files.map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8') }));

test('components say nothing that is not in the catalogue', () => {
  // Text between tags, and the attributes that are read out or shown; a sign alone is no word.
  const literal =
    />\s*([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*)<\/|(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu;
  const found = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) => [...text.matchAll(literal)].map((match) => `${file}: ${match[1] ?? match[2]}`));
  expect(found).toEqual([]);
});

test('the catalogue holds nothing that nobody says', () => {
  const code = [...sources.map(({ text }) => text), readFileSync(resolve(root, 'wxt.config.ts'), 'utf8')].join('\n');
  const unused = [...readCatalogue('en.yml').keys()].filter((path) => {
    if (code.includes(`'${path}'`) || code.includes(`__MSG_${path.replaceAll('.', '_')}__`)) return false;
    // Several are used at once where a key is put together: `summary.${relation}`, keyOf('reason', code).
    const starts = [...path.matchAll(/[._]/g)].map(({ index }) => path.slice(0, index + 1));
    return !starts.some((start) => code.includes(`\`${start}\${`) || code.includes(`keyOf('${start.slice(0, -1)}'`));
  });
  expect(unused).toEqual([]);
});
