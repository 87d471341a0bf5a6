/** Variorum on one page, as long as the page lives: across addresses, the site's switch, and the end of the extension. */
import type { Gate } from '../matcher/gate.ts';
import type { Send } from '../messages/client.ts';
import type { FromTab, Handlers, ToTab } from '../messages/types.ts';
import { createPageDocument, createPageDom } from './dom.ts';
import { isOwnChange } from './layer.ts';
import type { Mark } from './marks.ts';
import { followAddress } from './navigation.ts';
import { limits } from './limits.ts';
import { observe } from './observe.ts';
import { readPageFacts } from './page-facts.ts';
import { randomId } from './random.ts';
import { readSelection } from './selection.ts';
import { createStage, type Stage } from './stage.ts';
import type { SaveState, Views } from './views.ts';
import { createVisit, type Visit } from './visit.ts';

export interface SessionOptions {
  document: Document;
  host: string;
  send: Send<FromTab>;
  isAlive: () => boolean;
  /** A gate for one look at a page. */
  createGate: (signal: AbortSignal) => Promise<Gate>;
  /** The site's switch, now and whenever it moves. */
  readOff: () => Promise<boolean>;
  watchOff: (onChange: (isOff: boolean) => void, signal: AbortSignal) => void;
  listen: (handlers: Handlers<ToTab>, signal: AbortSignal) => void;
  views: Views;
  isOpenRoot: boolean;
  direction: 'ltr' | 'rtl';
  language: string;
}

/** Starts at once; stops for good, and takes everything down, when `signal` aborts or the extension is gone. */
export async function startSession(options: SessionOptions): Promise<void> {
  const { document, host, send, isAlive, createGate, readOff, watchOff, listen } = options;
  const page = createPageDocument(document);
  const dom = createPageDom();
  const life = new AbortController();
  let stage: Stage | null = null;
  let visit: Visit | null = null;
  let visitLife = new AbortController();
  let isOff = false;
  // Storage answers slowly: the first page's gate and the switch are asked for together.
  let firstGate: Promise<Gate> | null = createGate(life.signal);

  const leave = (): void => {
    visitLife.abort();
    visit = null;
  };
  const clear = (): void => {
    stage?.destroy();
    stage = null;
  };
  const end = (): void => {
    leave();
    clear();
    life.abort();
  };
  const save = async ({ card }: Mark): Promise<SaveState> => {
    const text = visit?.request();
    if (!text) return { is: 'failed', code: 'not-found' };
    const { paragraph, start, end: to } = card;
    const url = location.href;
    const note = {
      id: randomId(),
      url,
      page: text,
      pack: card.pack.id,
      claim: card.claim.id,
      paragraph,
      start,
      end: to,
    };
    const result = await send('save-note', note);
    if (result.ok) return { is: 'saved' };
    if (result.error.code === 'orphaned') end();
    return { is: 'failed', code: result.error.code };
  };
  const show = (marks: Mark[]): void => {
    if (marks.length > 0) stage ??= createStage({ ...options, page, dom, onGiveUp: end, save });
    stage?.show(marks);
  };
  const enter = async (): Promise<void> => {
    leave();
    if (isOff) return clear();
    visitLife = new AbortController();
    const { signal } = visitLife;
    const gate = await (firstGate ?? createGate(signal));
    firstGate = null;
    const root = page.root();
    if (signal.aborted || !root) return;
    const current = createVisit({ document, page, dom, gate, send, show, onOrphaned: end, signal });
    visit = current;
    const observer = observe({
      root,
      isOwn: (record) => stage !== null && isOwnChange(record, stage.host),
      onMove: () => {
        address.look();
        stage?.moved();
      },
      onChange: (changes) => current.changed(changes),
      signal,
    });
    // Details, popovers and dialogs show text that has been in the tree all along.
    page.listen('toggle', observer.rescan, { capture: true, passive: true, signal });
    await current.start();
  };
  const address = followAddress(() => void enter(), life.signal);

  isOff = await readOff();
  watchOff((next) => {
    if (next === isOff) return;
    isOff = next;
    void enter();
  }, life.signal);
  listen(
    {
      status: () => ({
        ...(visit?.status() ?? { state: isOff ? 'off' : 'checking', story: null, cards: [], sentences: 0, known: 0 }),
        host,
      }),
      selection: () => {
        const found = readSelection(getSelection(), dom);
        if (!found) return null;
        const { title } = readPageFacts(document, dom, page.title());
        return { ...found, title: title.slice(0, limits.title), page: visit?.request() ?? null };
      },
      command: ({ name }) => ({ done: stage?.command(name) ?? false }),
      'scroll-to': ({ key }) => ({ found: stage?.scrollTo(key) ?? false }),
    },
    life.signal,
  );
  if (isAlive()) await enter();
}
