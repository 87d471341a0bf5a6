/** Variorum on one page, as long as the page lives: across addresses, the site's switch, and the end of the extension. */
import type { Gate } from '../matcher/gate.ts';
import type { CardHead } from '../matcher/types.ts';
import type { Send } from '../messages/client.ts';
import type { FromTab, Handlers, SaveNoteRequest, ToTab } from '../messages/types.ts';
import { type Dismissal, dismiss } from './dismiss.ts';
import { createPageDocument, createPageDom } from './dom.ts';
import { isOwnChange, type LayerStyle } from './layer.ts';
import type { Mark } from './marks.ts';
import { followAddress } from './navigation.ts';
import { limits } from './limits.ts';
import { observe } from './observe.ts';
import { readPageFacts } from './page-facts.ts';
import { randomId } from './random.ts';
import { createReadClaims } from './read-claims.ts';
import { readSelection } from './selection.ts';
import { createStage, type Stage } from './stage.ts';
import type { SaveState, Views } from './views.ts';
import { createVisit, type Visit } from './visit.ts';
import type { WishBook, Wishes } from './wishes.ts';

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
  /** How much is marked, and what not. */
  wishes: WishBook;
  listen: (handlers: Handlers<ToTab>, signal: AbortSignal) => void;
  views: Views;
  isOpenRoot: boolean;
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
  let wishes!: Wishes;
  const read = createReadClaims(send);
  // Storage answers slowly: the first page's gate and the switch are asked for together.
  let firstGate: Promise<Gate> | null = createGate(life.signal);

  const leave = (): void => {
    visitLife.abort();
    visit = null;
  };
  const end = (): void => {
    leave();
    stage?.destroy();
    stage = null;
    life.abort();
  };
  /** A mention as the background finds it again. */
  const request = ({ pack, claim, paragraph, start, end: to }: CardHead): SaveNoteRequest | null => {
    const text = visit?.request();
    if (!text) return null;
    const { href } = location;
    return { id: randomId(), url: href, page: text, pack: pack.id, claim: claim.id, paragraph, start, end: to };
  };
  const save = async ({ card }: Mark): Promise<SaveState> => {
    const note = request(card);
    if (!note) return { is: 'failed', code: 'not-found' };
    const result = await send('save-note', note);
    if (result.ok) return { is: 'saved' };
    if (result.error.code === 'orphaned') end();
    return { is: 'failed', code: result.error.code };
  };
  const refresh = async (): Promise<void> => {
    wishes = await options.wishes.read();
    await visit?.refresh();
  };
  const settle = async (what: Dismissal): Promise<void> => {
    if (what === 'case') return visit?.renew();
    if (what !== 'site') return refresh();
    isOff = await readOff();
    await enter();
  };
  const show = (marks: Mark[], style?: LayerStyle): void => {
    if (marks.length > 0 && style)
      stage ??= createStage({
        ...options,
        style,
        page,
        dom,
        read,
        onGiveUp: end,
        save,
        dismiss: ({ card }, what) => dismiss(card, what, { send, wishes: options.wishes, request, settle }),
      });
    stage?.show(marks);
  };
  const enter = async (): Promise<void> => {
    leave();
    // An open card stays that tells how to undo just this.
    if (isOff) return show([]);
    visitLife = new AbortController();
    const { signal } = visitLife;
    const gate = await (firstGate ?? createGate(signal));
    firstGate = null;
    const root = page.root();
    if (signal.aborted || !root) return;
    const current = createVisit({
      document,
      page,
      dom,
      gate,
      send,
      read,
      wishes: () => wishes,
      show,
      onOrphaned: end,
      signal,
    });
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

  [isOff, wishes] = await Promise.all([readOff(), options.wishes.read()]);
  options.wishes.watch(() => void refresh(), life.signal);
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
      leave: () => {
        end();
        return null;
      },
      'scroll-to': ({ key }) => ({ found: stage?.scrollTo(key) ?? false }),
    },
    life.signal,
  );
  if (isAlive()) await enter();
}
