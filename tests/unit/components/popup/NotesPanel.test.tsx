// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NotesPanel } from '../../../../components/popup/NotesPanel.tsx';
import type { NoteActions, NotesView } from '../../../../components/popup/types.ts';
import type { ErrorCode } from '../../../../lib/messages/types.ts';
import { everyNote } from '../../../../lib/notes/query.ts';
import type { NotesQuery } from '../../../../lib/notes/query.ts';
import type { Note } from '../../../../lib/notes/schema.ts';
import { noNoteActions } from '../../../helpers/note-actions.ts';
import { makeNote } from '../../../helpers/note.ts';
import { after, byName, find, show } from '../../../helpers/render.ts';

const first = makeNote({ claim: { id: 'a', question: 'How long is the bridge?' } });
const second = makeNote({ claim: { id: 'b', question: 'Who built it?' } });

const ready = (notes: Note[], more: Partial<NotesView> = {}): NotesView =>
  ({ state: 'ready', notes, before: 0, found: notes.length, total: notes.length, facets: null, ...more }) as NotesView;

const plain = { query: everyNote, isAsked: false, isFiltering: false };

/** A panel over a list that really shrinks and grows. */
function panel(initial: Note[] = [first, second]) {
  let notes = initial;
  let removed: Note | undefined;
  const fail = { code: null as ErrorCode | null };
  const root = document.createElement('div');
  const draw = () => {
    show(<NotesPanel view={ready(notes)} {...plain} actions={actions} />, root);
  };
  const change = (to: Note[]): true | ErrorCode => {
    if (fail.code) return fail.code;
    notes = to;
    draw();
    return true;
  };
  const actions: NoteActions = {
    ...noNoteActions(),
    remove: async (id) => {
      removed = notes.find((note) => note.id === id);
      return change(notes.filter((note) => note.id !== id));
    },
    restore: async () => change(removed ? [removed, ...notes] : notes),
    comment: vi.fn(async () => fail.code ?? true),
  };
  draw();
  return { root, actions, fail, count: () => notes.length };
}

const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const click = (element: HTMLElement, detail: number) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a note', () => {
  test('tells what was saved, and what the accounts said when asked', async () => {
    const { root } = panel([first]);
    expect(find(root, 'h2').textContent).toBe('How long is the bridge?');
    expect(find(root, 'q').textContent).toBe(first.quote);
    expect(root.querySelector('.accounts li')).toBeNull();
    await after(() => find(root, 'details').dispatchEvent(new Event('toggle')));
    expect(find(root, '.accounts li').textContent).toBe('Elm Town Councilconflictsthree miles');
    expect(find(root, 'time').getAttribute('datetime')).toBe('2026-05-01T12:00:00.000Z');
  });

  test('links to its page without telling where from', () => {
    const link = find<HTMLAnchorElement>(panel([first]).root, 'a');
    expect([link.getAttribute('href'), link.rel, link.target]).toEqual([
      `${first.url}#:~:text=passage`,
      'noreferrer noopener',
      '_blank',
    ]);
    expect(link.getAttribute('aria-label')).toBe('Open the passage on news.example');
  });

  test.each(['javascript:alert(1)', 'no address'])('is no link where following it could do harm: %s', (url) => {
    expect(panel([makeNote({ url })]).root.querySelector('a')).toBeNull();
  });

  test('of selected text has its words, its page, and no claim', () => {
    const { root } = panel([makeNote({ story: null, claim: null, relation: null, value: null, accounts: [] })]);
    expect(find(root, 'h2').textContent).toBe('Selected text');
    expect(find(root, '.eyebrow').textContent).toBe('The bridge is open again');
    expect(root.querySelector('details')).toBeNull();
  });

  test('shows markup as the text it is', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const source = { id: 's', name: evil, published: null, url: null };
    const { root } = panel([
      makeNote({
        quote: evil,
        value: evil,
        comment: evil,
        pageTitle: evil,
        story: { id: 's', title: evil },
        claim: { id: 'c', question: evil },
        accounts: [{ source, attributedTo: evil, value: evil, says: evil, relation: null }],
      }),
    ]);
    expect(root.querySelector('img')).toBeNull();
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).toBe(evil);
  });
});

describe('deleting', () => {
  test('by key: the next key can undo, and focus comes back to the note', async () => {
    const { root, count } = panel();
    await after(() => click(byName(root, 'Delete note: Who built it?'), 0));
    expect(count()).toBe(1);
    expect(find(root, '.snackbar span').textContent).toBe('Note deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await after(() => vi.advanceTimersByTime(60_000));
    expect(root.querySelector('.snackbar')).not.toBeNull();
    await after(() => click(byName(root, 'Undo'), 0));
    expect(count()).toBe(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete note: Who built it?');
    expect(find(root, '.snackbar span').textContent).toBe('Note restored.');
  });

  test('by pointer: the offer goes after ten seconds, except under the pointer', async () => {
    const { root } = panel();
    await after(() => click(byName(root, 'Delete note: Who built it?'), 1));
    expect(document.activeElement?.textContent).not.toBe('Undo');
    await after(() => find(root, '.snackbar').dispatchEvent(new PointerEvent('pointerenter')));
    await after(() => vi.advanceTimersByTime(30_000));
    expect(root.querySelector('.snackbar')).not.toBeNull();
    await after(() => find(root, '.snackbar').dispatchEvent(new PointerEvent('pointerleave')));
    await after(() => vi.advanceTimersByTime(10_000));
    expect(root.querySelector('.snackbar')).toBeNull();
  });

  test('Escape gives the offer up and leads focus to the list', async () => {
    const { root } = panel();
    await after(() => click(byName(root, 'Delete note: How long is the bridge?'), 0));
    await after(() => press(byName(root, 'Undo'), 'Escape'));
    expect(root.querySelector('.snackbar')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete note: Who built it?');
  });

  test('the second click of a double one deletes nothing', async () => {
    const { root, count } = panel();
    await after(() => click(byName(root, 'Delete note: How long is the bridge?'), 1));
    await after(() => click(byName(root, 'Delete note: Who built it?'), 2));
    expect(count()).toBe(1);
  });

  test('leaves focus on the list where no note can take it', async () => {
    const { root, count } = panel([first]);
    await after(() => click(byName(root, 'Delete note: How long is the bridge?'), 0));
    await after(() => press(byName(root, 'Undo'), 'Escape'));
    expect(count()).toBe(0);
    expect(document.activeElement).toBe(find(root, '.notes'));
  });

  test('says why it could not', async () => {
    const { root, fail, count } = panel();
    fail.code = 'unreachable';
    await after(() => click(byName(root, 'Delete note: Who built it?'), 1));
    expect(count()).toBe(2);
    expect(find(root, '.snackbar span').textContent).toBe('That did not work. Close this and try again.');
    expect(root.querySelector('.snackbar')?.textContent).not.toContain('Undo');
  });
});

describe('a comment', () => {
  const type = (field: HTMLTextAreaElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  test('saves itself when the typing pauses, once', async () => {
    const { root, actions } = panel([first]);
    await after(() => byName(root, 'Comment on: How long is the bridge?').click());
    const field = find<HTMLTextAreaElement>(root, 'textarea');
    await after(() => type(field, 'ask'));
    await after(() => vi.advanceTimersByTime(200));
    await after(() => type(field, 'ask the council'));
    expect(actions.comment).not.toHaveBeenCalled();
    await after(() => vi.advanceTimersByTimeAsync(400));
    await after(() => field.dispatchEvent(new FocusEvent('blur')));
    expect(actions.comment).toHaveBeenCalledExactlyOnceWith(first.id, 'ask the council');
    expect(find(root, '.comment [role=status]').textContent).toBe('Saved');
  });

  test('is saved when the popup goes', async () => {
    const { root, actions } = panel([first]);
    await after(() => byName(root, 'Comment on: How long is the bridge?').click());
    await after(() => type(find(root, 'textarea'), 'ask'));
    await after(() => dispatchEvent(new Event('pagehide')));
    expect(actions.comment).toHaveBeenCalledExactlyOnceWith(first.id, 'ask');
  });

  test('shows what another window wrote, but never over what is being typed', async () => {
    const root = document.createElement('div');
    const draw = (comment: string) =>
      show(<NotesPanel view={ready([{ ...first, comment }])} {...plain} actions={noNoteActions()} />, root);
    draw('');
    expect(root.querySelector('textarea')).toBeNull();
    draw('from elsewhere');
    const field = find<HTMLTextAreaElement>(root, 'textarea');
    expect(field.value).toBe('from elsewhere');
    draw('changed there');
    expect(field.value).toBe('changed there');
    field.focus();
    await after(() => type(field, 'typed here'));
    draw('changed again');
    expect(field.value).toBe('typed here');
  });

  test('stays in its field when it could not be saved', async () => {
    const { root, fail } = panel([first]);
    fail.code = 'quota';
    await after(() => byName(root, 'Comment on: How long is the bridge?').click());
    await after(() => type(find(root, 'textarea'), 'ask'));
    await after(() => vi.advanceTimersByTimeAsync(400));
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).toBe('ask');
    expect(find(root, '.comment [role=status]').textContent).toMatch(/^Not saved/);
  });
});

describe('a long list', () => {
  const draw = (notes: Note[], at: { before: number; found: number }, root = document.createElement('div')) => {
    const actions = noNoteActions();
    show(<NotesPanel view={ready(notes, at as Partial<NotesView>)} {...plain} actions={actions} />, root);
    return { root, actions };
  };

  test('goes on at the first note that comes, though the button is gone', async () => {
    const { root, actions } = draw([first], { before: 0, found: 2 });
    byName(root, 'Show more').focus();
    await after(() => byName(root, 'Show more').click());
    expect(actions.showMore).toHaveBeenCalledOnce();
    draw([second], { before: 1, found: 2 }, root);
    expect(root.querySelector('.more')?.textContent).toBe('Show those before');
    expect(document.activeElement).toBe(find(root, `[data-note="${second.id}"]`));
  });

  test('goes back to the last of the notes that had given way', async () => {
    const { root, actions } = draw([second], { before: 1, found: 2 });
    await after(() => byName(root, 'Show those before').click());
    expect(actions.showEarlier).toHaveBeenCalledOnce();
    draw([first, second], { before: 0, found: 2 }, root);
    expect(document.activeElement).toBe(find(root, `[data-note="${first.id}"]`));
  });
});

describe('asking', () => {
  const facets = {
    stories: [{ id: 'bridge-2026', title: 'The bridge', count: 1200 }],
    sites: [{ host: 'news.example', count: 2 }],
  };
  const draw = (query: Partial<NotesQuery>, isFiltering = true) => {
    const actions = noNoteActions();
    const view = ready([first], { found: 1, total: 3000, facets } as Partial<NotesView>);
    const all = { query: { ...everyNote, ...query }, isAsked: true, isFiltering };
    return { actions, root: show(<NotesPanel view={view} {...all} actions={actions} />) };
  };
  const choose = (root: HTMLElement, label: string, value: string) => {
    const choice = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))!;
    const select = find<HTMLSelectElement>(choice, 'select');
    select.value = value;
    expect(select.value).toBe(value);
    return after(() => select.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('tells how many were found of how many, also those not shown, and leads back to all', async () => {
    const { root, actions } = draw({ search: 'bridge' });
    expect(find(root, '.found [role=status]').textContent).toBe('1 of 3,000 notes');
    await after(() => byName(root, 'Show all').click());
    expect(actions.askAll).toHaveBeenCalledOnce();
  });

  test.each<[string, string, Partial<NotesQuery>]>([
    ['Relation', 'conflicts', { relation: 'conflicts' }],
    ['Relation', 'none', { relation: 'none' }],
    ['Relation', '', { relation: null }],
    ['Story', 'bridge-2026', { story: 'bridge-2026' }],
    ['Story', '', { story: null }],
    ['Site', 'news.example', { site: 'news.example' }],
    ['Order', 'oldest', { order: 'oldest' }],
  ])('%s: %j', async (label, value, expected) => {
    const { root, actions } = draw({ relation: 'agrees', story: 'none', site: 'news.example' });
    await choose(root, label, value);
    expect(actions.ask).toHaveBeenCalledExactlyOnceWith(expected);
  });

  test('filters say how many notes they would leave, and fold away', async () => {
    const { root, actions } = draw({});
    expect(find(root, '#filters').textContent).toContain('The bridge (1,200)');
    const button = byName(root, 'Filter');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await after(() => button.click());
    expect(actions.filter).toHaveBeenCalledExactlyOnceWith(false);
    expect(draw({}, false).root.querySelector('#filters')).toBeNull();
  });
});

describe('a list without notes', () => {
  const cases: [NotesView, string][] = [
    [{ state: 'loading' }, 'Opening your notes…'],
    [{ state: 'error', code: 'unavailable' }, 'no notes here'],
    [{ state: 'error', code: 'damaged' }, 'cannot read'],
    [{ state: 'error', code: 'blocked' }, 'older version'],
    [{ state: 'error', code: 'failed' }, 'did not work'],
    [ready([]), 'No notes yet.'],
    [ready([], { total: 3 } as Partial<NotesView>), 'No note fits this search.'],
  ];
  test.each(cases)('says why: %j', (view, text) => {
    const root = show(<NotesPanel view={view} {...plain} actions={noNoteActions()} />);
    expect(find(root, '.notice').textContent).toContain(text);
  });
});

describe('a first search', () => {
  test('is expected as soon as the notes are there', () => {
    const actions = noNoteActions();
    const root = show(<NotesPanel view={{ state: 'loading' }} {...plain} actions={actions} />);
    expect(actions.beforeSearch).not.toHaveBeenCalled();
    show(<NotesPanel view={ready([first])} {...plain} actions={actions} />, root);
    show(<NotesPanel view={ready([first, second])} {...plain} actions={actions} />, root);
    expect(actions.beforeSearch).toHaveBeenCalledOnce();
  });

  test('says that it goes on, and names no count until there is one', () => {
    const actions = noNoteActions();
    const asked = { query: { ...everyNote, search: 'bridge' }, isAsked: true, isFiltering: false };
    const view = ready([first], { found: null, total: 3000 } as Partial<NotesView>);
    const root = show(<NotesPanel view={view} {...asked} actions={actions} />);
    expect(find(root, '.found p').textContent).toBe('Searching…');
    expect(root.querySelector('.more')).toBeNull();
    show(
      <NotesPanel view={ready([first], { total: 3000 } as Partial<NotesView>)} {...asked} actions={actions} />,
      root,
    );
    expect(find(root, '.found p').textContent).toBe('1 of 3,000 notes');
  });
});
