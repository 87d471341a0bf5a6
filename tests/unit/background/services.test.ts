import '../../helpers/i18n.ts';
import { describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../../entrypoints/background/engine.ts';
import { createServices } from '../../../entrypoints/background/services.ts';
import type { Card } from '../../../lib/matcher/types.ts';
import type { Case } from '../../../lib/notes/cases.ts';
import { NotesError } from '../../../lib/notes/errors.ts';
import type { LayerStyle } from '../../../lib/page/layer.ts';
import type { Notes } from '../../../lib/notes/repository.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';

const paragraphs = ['Rain fell.', `${'Before. '.repeat(200)}The bridge is two miles long. After.`];
const start = paragraphs[1]?.indexOf('The bridge') ?? 0;
const card: Card = {
  key: '1:c',
  paragraph: 1,
  start,
  end: start + 29,
  pack: { id: 'bridge-pack', version: '1.0.0', title: 'Bridges' },
  story: { id: 'bridge', title: 'The bridge' },
  claim: { id: 'bridge-length', question: 'How long is the bridge?', kind: 'count', unit: null },
  quote: 'The bridge is two miles long.',
  value: '2 miles',
  figure: { is: 2 },
  relation: 'conflicts',
  counts: { agrees: 0, compatible: 0, conflicts: 1, unclear: 0 },
  origins: [],
  words: [],
  accounts: [
    {
      source: { id: 'council', name: 'Council', title: null, published: null, stage: null, note: null, url: null },
      value: '3 miles',
      hedge: null,
      attributedTo: null,
      origin: { id: 'council', name: 'Council' },
      says: 'Three miles.',
      fragment: 'three miles',
      paragraph: 1,
      superseded: false,
      derived: false,
      planned: false,
      relation: 'conflicts',
      reason: { code: 'differs' },
      difference: null,
      literallyPossible: false,
    },
  ],
  line: null,
};

const style: LayerStyle = { css: '.badge{}', direction: 'ltr', language: 'en' };

const request = {
  id: '3f1f9b1e-6a51-4c7c-9d5c-0f1d2c3b4a59',
  url: 'https://news.example/bridge?page=2',
  page: { title: 'The bridge', published: null, paragraphs },
  pack: 'bridge-pack',
  claim: 'bridge-length',
  paragraph: 1,
  start,
  end: start + 29,
};
const sender = { url: 'https://news.example/', tab: 7 };

function setUp(save: Notes['save'] = async () => undefined) {
  const annotate = vi.fn(() => ({ story: card.story, cards: [card], sentences: 3, known: 1 }));
  const notes = { save: vi.fn(save), clear: vi.fn(async () => 5) };
  const forgetSettings = vi.fn(async () => undefined);
  const openPopup = vi.fn(async () => true);
  const kept: Case[] = [];
  const cases = {
    save: vi.fn(async (one: Case) => void kept.push(one)),
    remove: vi.fn(async () => kept.pop() !== undefined),
    list: vi.fn(async () => kept),
  };
  const read = [{ pack: 'bridge-pack', claim: 'bridge-width' }];
  const add = vi.fn(async () => undefined);
  const services = createServices({
    engine: async () => ({ annotate }) as unknown as Engine,
    packs: async () => [compiledHarbour],
    notes: notes as unknown as Notes,
    cases,
    readClaims: { add, of: async () => read, forget: async () => undefined },
    style: () => style,
    openPopup,
    forgetSettings,
    now: () => 5,
  });
  return { services, annotate, notes, openPopup, cases, add, forgetSettings };
}

describe('a mention to keep', () => {
  test('becomes a note of what the packs say', async () => {
    const { services, notes, annotate } = setUp();
    expect(await services.tab['save-note'](request, sender)).toEqual({ id: request.id });
    expect(annotate).toHaveBeenCalledExactlyOnceWith(request.page);
    const [note] = notes.save.mock.calls[0] ?? [];
    expect(note).toMatchObject({
      id: request.id,
      savedAt: 5,
      url: request.url,
      pageTitle: 'The bridge',
      quote: 'The bridge is two miles long.',
      relation: 'conflicts',
      accounts: [{ source: { name: 'Council' }, value: '3 miles', relation: 'conflicts' }],
      comment: '',
      deletedAt: null,
    });
    expect(note?.paragraph.length).toBeLessThan(700);
    expect(note?.paragraph.slice(note.start, note.end)).toBe(note?.quote);
  });

  test.each([
    ['another claim', { claim: 'other' }],
    ['another pack', { pack: 'other' }],
    ['another place', { start: start + 1 }],
    ['another paragraph', { paragraph: 0 }],
  ])('is refused when the page does not bear it out: %s', async (_, changes) => {
    const { services, notes } = setUp();
    await expect(services.tab['save-note']({ ...request, ...changes }, sender)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(notes.save).not.toHaveBeenCalled();
  });

  test('is refused for another site than the sender shows', async () => {
    const { services, notes } = setUp();
    const saving = services.tab['save-note']({ ...request, url: 'https://other.example/' }, sender);
    await expect(saving).rejects.toMatchObject({ code: 'forbidden' });
    expect(notes.save).not.toHaveBeenCalled();
  });

  test('tells of the database what a reader can act on', async () => {
    const { services } = setUp(async () => Promise.reject(new NotesError('quota')));
    await expect(services.tab['save-note'](request, sender)).rejects.toMatchObject({ code: 'quota' });
  });
});

test('the popup opens for the tab that asked', async () => {
  const { services, openPopup } = setUp();
  expect(await services.tab['open-popup'](null, sender)).toEqual({ opened: true });
  expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
});

describe('a passage that is not about the claim', () => {
  test('is kept as a case, and left out of later answers until that is taken back', async () => {
    const { services, cases } = setUp();
    const cards = async () => (await services.tab.annotate(request.page, sender)).cards;
    expect(await cards()).toHaveLength(1);
    expect(await services.tab['not-about-this'](request, sender)).toEqual({ id: request.id });
    expect(cases.save.mock.lastCall?.[0]).toMatchObject({
      id: request.id,
      claim: 'bridge-length',
      question: 'How long is the bridge?',
      paragraph: paragraphs[1],
      start,
      at: 5,
    });
    expect(await cards()).toEqual([]);
    expect(await services.tab['about-this']({ id: request.id }, sender)).toEqual({ removed: true });
    expect(await cards()).toHaveLength(1);
    expect(await services.page['delete-case']({ id: request.id }, sender)).toEqual({ removed: false });
  });

  test('is refused when the page does not bear it out', async () => {
    const { services, cases } = setUp();
    const asking = services.tab['not-about-this']({ ...request, claim: 'other' }, sender);
    await expect(asking).rejects.toMatchObject({ code: 'not-found' });
    expect(cases.save).not.toHaveBeenCalled();
  });
});

test('a page that says everything thousands of times is answered in part', async () => {
  const { services, annotate } = setUp();
  const cards = Array.from({ length: 1_200 }, () => card);
  annotate.mockReturnValueOnce({ story: card.story, cards, sentences: 1_200, known: 1_200 });
  const answer = await services.tab.annotate(request.page, sender);
  expect([answer.cards.length, answer.drawn.length]).toEqual([1_000, 1_000]);
});

test('a page is told once what a card says: in its drawing', async () => {
  const { services } = setUp();
  const { cards, drawn, shared } = await services.tab.annotate(request.page, sender);
  const { fragment } = card.accounts[0]!;
  expect(JSON.stringify([drawn, shared])).toContain(fragment);
  expect(JSON.stringify(cards)).not.toContain(fragment);
  expect(cards).toMatchObject([{ key: card.key, quote: card.quote, counts: card.counts, relation: card.relation }]);
});

test('pages are marked where no database can be had', async () => {
  const { services, cases } = setUp();
  cases.list.mockRejectedValueOnce(new NotesError('unavailable'));
  expect((await services.tab.annotate(request.page, sender)).cards).toMatchObject([{ key: card.key }]);
});

test('an answer tells what was read in the tab, and how marks look', async () => {
  const { services, add } = setUp();
  expect(await services.tab.annotate(request.page, sender)).toMatchObject({
    read: [{ pack: 'bridge-pack', claim: 'bridge-width' }],
    style,
  });
  await services.tab['claim-read']({ pack: 'p', claim: 'c' }, sender);
  expect(add).toHaveBeenCalledExactlyOnceWith(7, { pack: 'p', claim: 'c' });
});

describe('the options', () => {
  const own = { url: 'chrome-extension://x/options.html', tab: 8 };

  test('delete everything, the settings after the notes', async () => {
    const { services, notes, forgetSettings } = setUp();
    expect(await services.page['delete-everything'](null, own)).toEqual({ notes: 5 });
    notes.clear.mockRejectedValue(new NotesError('blocked'));
    await expect(services.page['delete-everything'](null, own)).rejects.toMatchObject({ code: 'blocked' });
    expect(forgetSettings).toHaveBeenCalledOnce();
  });

  test('tell of every pack', async () => {
    const [pack] = await setUp().services.page.packs(null, own);
    expect(pack).toMatchObject({ id: compiledHarbour.id, stories: ['The harbour meeting of Ilva and Dorne'] });
    expect(pack!.claims).toBe(compiledHarbour.claims.length);
    expect(pack!.accounts).toBeGreaterThan(pack!.claims);
    expect(new Set(pack!.sources).size).toBe(pack!.sources.length);
  });
});
