// @vitest-environment happy-dom
import '../../helpers/browser-page.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotateRequest, ClaimRef } from '../../../lib/messages/types.ts';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import type { LayerStyle } from '../../../lib/page/layer.ts';
import type { Mark } from '../../../lib/page/marks.ts';
import { createVisit } from '../../../lib/page/visit.ts';
import type { Wishes } from '../../../lib/page/wishes.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';
import { createPlainRead, makeWishes } from '../../helpers/page-state.ts';

const words = 'The bridge is about two miles long';
const style: LayerStyle = { css: '.a{}', direction: 'ltr', language: 'en' };
const show = vi.fn<(marks: Mark[], style?: LayerStyle) => void>();
const onOrphaned = vi.fn();
const marks = () => show.mock.lastCall?.[0] ?? [];
let life: AbortController;
let failure: string | null;
let sent: AnnotateRequest[];
let wishes: Wishes;
let seen: ClaimRef[];
let read: ReturnType<typeof createPlainRead>;

/** A background that knows one sentence. */
const send = async (name: string, input: AnnotateRequest) => {
  expect(name).toBe('annotate');
  sent.push(input);
  if (failure) return { ok: false, error: { code: failure } };
  const cards = input.paragraphs.flatMap((text, paragraph) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [makeCard({ key: `${paragraph}`, paragraph, start, end: start + words.length })];
  });
  const story = cards.length > 0 ? { id: 's', title: 'S' } : null;
  return {
    ok: true,
    value: { story, cards, drawn: cards.map(makeDrawn), sentences: 2, known: cards.length, read: seen, style },
  };
};
const create = () => {
  let hasPassed = false;
  const gate = { feed: (text: string) => (hasPassed ||= text.includes('bridge')) };
  const page = createPageDocument(document);
  return createVisit({
    document,
    page,
    dom: createPageDom(),
    gate,
    send: send as never,
    read,
    wishes: () => wishes,
    show,
    onOrphaned,
    signal: life.signal,
  });
};
const add = (...texts: string[]) => {
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    return paragraph;
  });
  document.body.append(...paragraphs);
  return paragraphs;
};

beforeEach(() => {
  document.body.replaceChildren();
  document.title = 'The tab';
  life = new AbortController();
  failure = null;
  sent = [];
  wishes = makeWishes();
  seen = [];
  read = createPlainRead();
  show.mockClear();
  onOrphaned.mockClear();
});

describe('visit', () => {
  it('asks nobody about a page that does not pass the gate', async () => {
    add('Nothing to see.');
    const visit = create();
    expect(visit.status().state).toBe('checking');
    await visit.start();
    expect(visit.status()).toMatchObject({ state: 'no-story', cards: [], sentences: 0 });
    expect(sent).toEqual([]);
    expect(marks()).toEqual([]);
  });

  it('marks what the background knows', async () => {
    add('Before.', `They said: ${words}, all in all.`);
    const visit = create();
    await visit.start();
    expect(sent).toEqual([
      { title: 'The tab', published: null, paragraphs: ['Before.', `They said: ${words}, all in all.`] },
    ]);
    expect(marks().map(({ range }) => range.toString())).toEqual([words]);
    expect(visit.status()).toMatchObject({ state: 'annotated', sentences: 2, known: 1 });
    expect(visit.request()).toEqual(sent[0]);
    expect(show.mock.lastCall?.[1]).toBe(style);
  });

  it('marks only the first mention of a claim as the first', async () => {
    add(words, words);
    await create().start();
    expect(marks().map(({ isRepeat, look }) => [isRepeat, look])).toEqual([
      [false, 'badge'],
      [true, 'line'],
    ]);
  });

  it('looks at late text alone until it passes the gate', async () => {
    add('Nothing yet.');
    const visit = create();
    await visit.start();
    await visit.changed({ added: add('Still nothing.') });
    expect(sent).toEqual([]);
    await visit.changed({ added: add(words) });
    expect(sent).toHaveLength(1);
    expect(marks()).toHaveLength(1);
  });

  it('asks again only where the text has changed', async () => {
    add(words);
    const visit = create();
    await visit.start();
    await visit.changed({ added: null });
    expect(sent).toHaveLength(1);
    expect(show).toHaveBeenCalledTimes(2);
    await visit.changed({ added: add(`${words}, they repeat.`) });
    expect(sent).toHaveLength(2);
    expect(marks()).toHaveLength(2);
  });

  it('leaves out what is muted, at once, and tells the popup of none of it', async () => {
    add(words);
    const visit = create();
    await visit.start();
    wishes = makeWishes({ muted: { claims: [], packs: [{ id: 'bridge-pack', title: 'Bridges' }] } });
    await visit.refresh();
    expect(marks()).toEqual([]);
    expect(visit.status()).toMatchObject({ state: 'annotated', cards: [] });
    expect(sent).toHaveLength(1);
  });

  it('draws by the settings, and does not wake for them on a page without a story', async () => {
    wishes = makeWishes({ marks: { density: 'off', badges: 'all' } });
    const visit = create();
    await visit.refresh();
    expect(sent).toEqual([]);
    add(words);
    await visit.start();
    expect(marks().map(({ look }) => look)).toEqual(['hidden']);
  });

  it('asks anew for the same page where it is told to', async () => {
    add(words);
    const visit = create();
    await visit.start();
    await visit.renew();
    expect(sent).toHaveLength(2);
  });

  it('learns what was read before in this tab', async () => {
    seen = [{ pack: 'bridge-pack', claim: 'bridge-length' }];
    add(words);
    await create().start();
    expect(read.has(makeCard())).toBe(true);
  });

  it('finds the same text in new nodes', async () => {
    add(words);
    const visit = create();
    await visit.start();
    document.body.replaceChildren();
    const [fresh] = add(words);
    await visit.changed({ added: null });
    expect(sent).toHaveLength(1);
    expect(marks()[0]?.element).toBe(fresh);
  });

  it('takes the marks down when the story has gone from the page', async () => {
    add(words);
    const visit = create();
    await visit.start();
    document.body.replaceChildren();
    add('Something else.');
    await visit.changed({ added: null });
    expect(marks()).toEqual([]);
    expect(visit.status().state).toBe('no-story');
  });

  it('says that it failed, and keeps what it had', async () => {
    failure = 'failed';
    add(words);
    const visit = create();
    await visit.start();
    expect(visit.status().state).toBe('failed');
    failure = null;
    await visit.changed({ added: null });
    expect(visit.status().state).toBe('annotated');
    failure = 'unreachable';
    await visit.changed({ added: add('More.') });
    expect(visit.status().state).toBe('annotated');
  });

  it('tells when the extension is gone, and nothing more', async () => {
    failure = 'orphaned';
    add(words);
    await create().start();
    expect(onOrphaned).toHaveBeenCalledTimes(1);
    expect(show).not.toHaveBeenCalled();
  });

  it('draws nothing after its end', async () => {
    add(words);
    const visit = create();
    const started = visit.start();
    life.abort();
    await started;
    expect(show).not.toHaveBeenCalled();
  });
});
