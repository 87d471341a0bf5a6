/** Which card is open, what it shows, and what a click in it does. */
import type { CardBox } from './card-box.ts';
import type { DomReader } from './dom.ts';
import { createGuard, type Guard } from './guard.ts';
import type { Layer } from './layer.ts';
import type { Mark, Marks } from './marks.ts';
import type { CardView, SaveState } from './views.ts';

export interface CardControlOptions {
  document: Document;
  dom: DomReader;
  layer: Layer;
  marks: Marks;
  cardBox: CardBox;
  /** Fills in the passage that the open card speaks of. */
  point: (range: Range | null) => void;
  save: (mark: Mark) => Promise<SaveState>;
}

export interface CardControl {
  /** Key of the open card's mark. */
  open(): string | null;
  /** Keys of the cards that were opened before. */
  read: ReadonlySet<string>;
  /** Saves a mark without a click in the card, at a wish that no page can forge, and shows what came of it. */
  save(key: string): void;
  /** Opens a mark's card; closes it where it is open. */
  toggle(key: string): void;
  /** Brings the open card up to date with the marks and the layout; closes it where its mark is gone. */
  refresh(): void;
  close(returnsFocus: boolean): void;
}

/** A control with no card open. */
export function createCardControl(options: CardControlOptions): CardControl {
  const { document, dom, layer, marks, cardBox, point } = options;
  const read = new Set<string>();
  const saves = new Map<string, SaveState>();
  let open: string | null = null;
  let isWhyOpen = false;
  let guard: Guard | null = null;

  const render = (isNew: boolean): void => {
    const mark = open === null ? null : marks.get(open);
    if (!mark) return close(false);
    const { key } = mark.card;
    const view: CardView = {
      card: mark.card,
      save: saves.get(key) ?? { is: 'idle' },
      isWhyOpen,
      onSave: save,
      onWhy() {
        isWhyOpen = !isWhyOpen;
        render(false);
      },
      onClose: () => close(true),
    };
    cardBox.show(view, () => marks.box(key), isNew);
    point(mark.range);
  };
  const close = (returnsFocus: boolean): void => {
    if (open === null) return;
    const key = open;
    open = null;
    guard?.destroy();
    guard = null;
    cardBox.hide();
    point(null);
    marks.draw();
    if (returnsFocus) marks.badge(key)?.focus({ preventScroll: true });
  };
  const become = (key: string, state: SaveState): void => {
    saves.set(key, state);
    if (open === key) render(false);
  };
  const keep = (mark: Mark): void => {
    const { key } = mark.card;
    if (['saving', 'saved'].includes(saves.get(key)?.is ?? '')) return;
    become(key, { is: 'saving' });
    void options.save(mark).then((state) => become(key, state));
  };
  const save = (event: Event): void => {
    const mark = open === null ? null : marks.get(open);
    const verdict = guard?.judge(event) ?? 'ignored';
    if (!mark || verdict === 'ignored') return;
    if (verdict === 'covered') become(mark.card.key, { is: 'failed', code: 'forbidden' });
    else keep(mark);
  };

  const control: CardControl = {
    open: () => open,
    read,
    save(key) {
      if (open !== key) control.toggle(key);
      const mark = marks.get(key);
      if (mark) keep(mark);
    },
    toggle(key) {
      if (open === key) return close(true);
      open = key;
      isWhyOpen = false;
      read.add(key);
      marks.draw();
      render(true);
      guard?.destroy();
      guard = createGuard({ document, host: layer.host, root: layer.root, card: layer.card, dom });
    },
    refresh() {
      if (open === null) return;
      if (marks.get(open) && cardBox.isShown()) render(false);
      else close(false);
    },
    close,
  };
  return control;
}
