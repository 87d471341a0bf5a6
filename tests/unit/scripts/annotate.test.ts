import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPackFile } from '../../../scripts/annotate/pack-file.ts';
import { pageOfRow, readPageFile } from '../../../scripts/annotate/read-page.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'variorum-annotate-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('saved pages', () => {
  test('HTML gives the blocks, the headline and the day that the extension sees', () => {
    const html =
      '<!doctype html><title>A bridge | Herald</title><meta property="article:published_time" content="2024-05-02T10:00Z">' +
      '<nav>World</nav><h1>A bridge</h1><p>It took <b>nine</b> months.</p><script>1</script><ul><li>Steel<li>Stone</ul>';
    expect(readPageFile(save('page.html', html))).toEqual({
      title: 'A bridge',
      published: '2024-05-02',
      paragraphs: ['A bridge', 'It took nine months.', 'Steel', 'Stone'],
    });
  });

  test('plain text gives its lines, the first as headline', () => {
    expect(readPageFile(save('page.txt', 'A bridge\r\n\r\nIt took nine months.\n'))).toEqual({
      title: 'A bridge',
      published: null,
      paragraphs: ['A bridge', 'It took nine months.'],
    });
  });
});

describe('batch lines', () => {
  test('a page without a day is undated', () => {
    expect(pageOfRow({ id: 'a', title: 'T', paragraphs: [] })).toEqual({ title: 'T', published: null, paragraphs: [] });
  });

  test.each([
    [{ title: 'T' }, '"paragraphs" must be an array of strings'],
    [{ title: 'T', paragraphs: [1] }, '"paragraphs" must be an array of strings'],
    [{ title: 'T', published: 5, paragraphs: [] }, '"published" must be an ISO day or null'],
    [{ paragraphs: [] }, '"title" must be a string'],
  ])('%j is refused with the field named', (row, message) => {
    expect(() => pageOfRow(row)).toThrow(message);
  });
});

test('a file that is no pack is refused with the places of its faults', () => {
  const file = save('pack.json', JSON.stringify({ format: 'variorum-pack/1', id: 'Not An Id', extra: true }));
  expect(() => loadPackFile(file)).toThrow(/is no pack:\n {2}(?:id|title|extra|.)/);
});
