/** Which card is open, what it shows, and what a click in it does. */
import type { CardBox } from './card-box.ts';
import type { Dismissal, Dismissed } from './dismiss.ts';
import type { DomReader } from './dom.ts';
import { createGuard, type Guard } from './guard.ts';
import type { Layer } from './layer.ts';
import type { Mark, Marks } from './marks.ts';
import type { ReadClaims } from './read-claims.ts';
import type { Panel, SaveState } from './views.ts';

export interface CardControlOptions {
  document: Document;
  dom: DomReader;
  layer: Layer;
  marks: Marks;
  cardBox: CardBox;
  read: ReadClaims;
  /** Fills in the passage that the open card speaks of. */
  point: (range: Range | null) => void;
  save: (mark: Mark) => Promise<SaveState>;
  dismiss: (mark: Mark, what: Dismissal) => Promise<Dismissed>;
  /** Draws what is left. */
  draw: () => void;
}

export interface CardControl {
  /** Key of the open card's mark. */
  open(): string | null;
  /** Saves a mark without a click in the card, at a wish that no page can forge, and shows what came of it. */
  save(key: string): void;
  /** Opens a mark's card; closes it where it is open. */
  toggle(key: string): void;
  /** Brings the open card up to date with the marks and the layout; closes it where its mark is gone. */
  refresh(): void;
  close(returnsFocus: boolean): void;
}

/** A mark that the reader took off the page: its card stays until it is closed, for the way back. */
interface Parted {
  mark: Mark;
  what: Dismissal;
  /** Null until it is done. */
  undo: (() => Promise<void>) | null;
}

/** A control with no card open. */
export function createCardControl(options: CardControlOptions): CardControl {
  const { document, dom, layer, marks, cardBox, read, point, draw } = options;
  const saves = new Map<string, SaveState>();
  let open: string | null = null;
  let panel: Panel | null = null;
  let parted: Parted | null = null;
  let guard: Guard | null = null;

  const current = (): Mark | null => (open === null ? null : (marks.get(open) ?? parted?.mark ?? null));
  const render = (isNew: boolean): void => {
    const mark = current();
    if (!mark) return close(false);
    const { key } = mark.card;
    cardBox.show(
      {
        card: mark.card,
        drawn: mark.drawn.card,
        shared: mark.shared,
        save: saves.get(key) ?? { is: 'idle' },
        panel,
        dismissed: parted && parted.what,
        onSave: (event) => judged(event, save),
        onPanel(next) {
          panel = panel === next ? null : next;
          render(false);
        },
        onDismiss: (what, event) => judged(event, (of) => dismiss(of, what)),
        onUndo: (event) => judged(event, undo),
        onClose: () => close(true),
      },
      () => marks.box(key),
      isNew,
    );
    guard?.drawn();
    point(parted ? null : mark.range);
  };
  const close = (returnsFocus: boolean): void => {
    if (open === null) return;
    const key = open;
    open = panel = parted = null;
    guard?.destroy();
    guard = null;
    cardBox.hide();
    point(null);
    draw();
    if (returnsFocus) marks.badge(key)?.focus({ preventScroll: true });
  };
  const become = (key: string, state: SaveState): void => {
    saves.set(key, state);
    if (open === key) render(false);
  };
  /** Does what a click asks for, if it was the reader's, on a card that could be seen. */
  const judged = (event: Event, act: (mark: Mark) => void | Promise<void>): void => {
    const mark = current();
    const verdict = guard?.judge(event) ?? 'ignored';
    if (!mark || verdict === 'ignored') return;
    if (verdict === 'covered') become(mark.card.key, { is: 'failed', code: 'forbidden' });
    else void act(mark);
  };
  const save = (mark: Mark): void => {
    const { key } = mark.card;
    if (['saving', 'saved'].includes(saves.get(key)?.is ?? '')) return;
    become(key, { is: 'saving' });
    void options.save(mark).then((state) => become(key, state));
  };
  const dismiss = async (mark: Mark, what: Dismissal): Promise<void> => {
    const own: Parted = { mark, what, undo: null };
    // Before it is done: the mark may go before the answer comes.
    parted = own;
    panel = null;
    render(true);
    const result = await options.dismiss(mark, what);
    if ('undo' in result) own.undo = result.undo;
    else {
      if (parted === own) parted = null;
      become(mark.card.key, { is: 'failed', code: result.code });
    }
  };
  const undo = async (): Promise<void> => {
    const own = parted;
    if (!own?.undo) return;
    await own.undo();
    if (parted !== own) return;
    parted = null;
    render(true);
  };

  const control: CardControl = {
    open: () => open,
    save(key) {
      if (open !== key) control.toggle(key);
      const mark = current();
      if (mark) save(mark);
    },
    toggle(key) {
      if (open === key) return close(true);
      open = key;
      panel = parted = null;
      const mark = marks.get(key);
      if (mark) read.add(mark.card);
      marks.paint();
      marks.draw();
      render(true);
      guard?.destroy();
      guard = createGuard({ document, host: layer.host, root: layer.root, card: layer.card, dom });
    },
    refresh() {
      if (open === null) return;
      if (current() && cardBox.isShown()) render(false);
      else close(false);
    },
    close,
  };
  return control;
}
