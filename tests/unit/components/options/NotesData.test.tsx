// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NotesData } from '../../../../components/options/NotesData.tsx';
import type { ImportState } from '../../../../components/options/types.ts';
import { after, byName, find, show } from '../../../helpers/render.ts';

const props = {
  notes: 1234,
  bytes: 2_345_678,
  outcome: null,
  importing: null,
  onExport: vi.fn(),
  onImport: vi.fn(),
  onDelete: vi.fn(),
};
afterEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

test('how many notes there are, and what they take', () => {
  expect(show(<NotesData {...props} />).textContent).toMatch(/1,234 notes.*about 2\.3 MB/);
  expect(show(<NotesData {...props} bytes={12_345} />).textContent).toContain('about 12 kB');
  expect(show(<NotesData {...props} bytes={null} />).textContent).not.toContain('about');
});

test('notes can be exported where there are any', () => {
  expect((byName(show(<NotesData {...props} />), 'Save as a file') as HTMLButtonElement).disabled).toBe(false);
  const empty = show(<NotesData {...props} notes={0} />);
  expect((byName(empty, 'Save as a file') as HTMLButtonElement).disabled).toBe(true);
});

test('notes that cannot be read are said so, without a number', () => {
  const text = show(<NotesData {...props} notes="damaged" />).textContent;
  expect(text).toContain('The browser cannot read the files it keeps your notes in.');
  expect(text).not.toContain('1,234');
});

describe('deleting everything', () => {
  test('asks first, names the count, and lets go', async () => {
    const root = show(<NotesData {...props} />);
    await after(() => byName(root, 'Delete everything…').click());
    const dialog = find<HTMLDialogElement>(root, 'dialog');
    expect(dialog.open).toBe(true);
    expect(find(dialog, 'h3').textContent).toBe('Delete 1,234 notes and everything else?');
    await after(() => byName(dialog, 'Keep').click());
    expect(dialog.open).toBe(false);
    expect(props.onDelete).not.toHaveBeenCalled();
  });

  test('is done once it is confirmed', async () => {
    const root = show(<NotesData {...props} />);
    await after(() => byName(root, 'Delete everything…').click());
    await after(() => byName(root, 'Delete everything').click());
    expect(props.onDelete).toHaveBeenCalledOnce();
    expect(find<HTMLDialogElement>(root, 'dialog').open).toBe(false);
    show(<NotesData {...props} outcome="deleted" />, root);
    expect(find(root, '.inline-status').textContent).toContain('Everything was deleted.');
  });
});

describe('bringing notes in', () => {
  test('hands the chosen file on, and again when the same one is chosen', async () => {
    const root = show(<NotesData {...props} />);
    const input = find<HTMLInputElement>(root, 'input[type=file]');
    const file = new File(['{}'], 'notes.json');
    Object.defineProperty(input, 'files', { value: [file] });
    await after(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(props.onImport).toHaveBeenCalledExactlyOnceWith(file);
    expect(input.value).toBe('');
  });

  test.each<[ImportState, RegExp]>([
    [{ is: 'reading' }, /Reading the file…/],
    [{ is: 'saving', done: 1200, total: 3000 }, /1,200 of 3,000 notes are in…/],
    [{ is: 'done', added: 2, known: 0 }, /2 notes were brought in\. $/],
    [{ is: 'done', added: 0, known: 1 }, /1 was here before and stays as it is\./],
    [{ is: 'failed', code: 'quota' }, /disk is full.*Nothing was brought in/],
    [{ is: 'refused', why: { ok: false, reason: 'no-json' } }, /cannot be read.*Nothing was brought in/],
    [{ is: 'refused', why: { ok: false, reason: 'no-notes' } }, /no file of notes/],
    [{ is: 'refused', why: { ok: false, reason: 'newer' } }, /newer version/],
    [{ is: 'refused', why: { ok: false, reason: 'too-large' } }, /too large/],
  ])('tells what became of it: %j', (importing, said) => {
    expect(find(show(<NotesData {...props} importing={importing} />), '[role=status]').textContent).toMatch(said);
  });

  test('tells the first faults with their places, and how many more there are', () => {
    const path = 'notes[3].<b>';
    const why: Extract<ImportState, { is: 'refused' }>['why'] = {
      ok: false,
      reason: 'faults',
      faults: [{ path, code: 'text' as const }],
      more: 7,
    };
    const root = show(<NotesData {...props} importing={{ is: 'refused', why }} />);
    const items = [...root.querySelectorAll('.fault li')].map(({ textContent }) => textContent);
    expect(items).toEqual([`${path} has to be a text`, 'and 7 more']);
  });
});
