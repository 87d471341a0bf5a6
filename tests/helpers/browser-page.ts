/** Import this before anything of lib/page that draws: what happy-dom lacks of a browser, and a layout that can be told. */
import { vi } from 'vitest';
import type { DrawnCardView, Views } from '../../lib/page/views.ts';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** The page's registry of highlights. */
export const registry = new Map<string, FakeHighlight>();

/** Width of a character and height of a line in this layout; every text starts at 0, 100. CSS px. */
export const layout = { character: 10, line: 20, top: 100, scrolled: 0 };

const observers = new Set<FakeIntersectionObserver>();

class FakeIntersectionObserver {
  private readonly callback: IntersectionObserverCallback;
  constructor(callback: IntersectionObserverCallback) {
    this.callback = callback;
    observers.add(this);
  }
  observe(target: Element): void {
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    this.callback([entry], this as unknown as IntersectionObserver);
  }
  disconnect(): void {
    observers.delete(this);
  }
}

function rectOf(range: Range): DOMRect {
  const left = range.startOffset * layout.character;
  const width = (range.endOffset - range.startOffset) * layout.character;
  return new DOMRect(left, layout.top - layout.scrolled, width, layout.line);
}

const shown = new WeakSet<Element>();
const { matches } = Element.prototype;
const { querySelectorAll } = Document.prototype;

/** Elements that count as open modal dialogs. */
export const modals = new Set<Element>();

Object.assign(globalThis, { Highlight: FakeHighlight, IntersectionObserver: FakeIntersectionObserver });
Object.defineProperty(globalThis, 'CSS', { value: { highlights: registry, escape: CSS.escape.bind(CSS) } });
Object.defineProperty(Document.prototype, 'fonts', { configurable: true, get: () => new EventTarget() });
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    shown.add(this);
  },
  hidePopover(this: HTMLElement) {
    shown.delete(this);
  },
});
Object.assign(Element.prototype, {
  matches(this: Element, selector: string) {
    if (selector === ':modal') return modals.has(this);
    return selector === ':popover-open' ? shown.has(this) && this.isConnected : matches.call(this, selector);
  },
});
Object.assign(Document.prototype, {
  querySelectorAll(this: Document, selector: string) {
    return /:(?:modal|fullscreen|popover-open)/.test(selector) ? [...modals] : querySelectorAll.call(this, selector);
  },
});
Object.assign(Range.prototype, {
  getClientRects(this: Range) {
    return [rectOf(this)];
  },
  getBoundingClientRect(this: Range) {
    return rectOf(this);
  },
});

/** Views that draw the least there is to see, and keep what they were given. */
export function createPlainViews() {
  const drawn: { card: DrawnCardView | null } = { card: null };
  const views: Views = {
    badges: vi.fn<Views['badges']>((into, badges, on) => {
      into.replaceChildren(
        ...badges.map(({ key, place }) => {
          const button = document.createElement('button');
          button.dataset['key'] = key;
          button.style.left = `${place.left}px`;
          button.addEventListener('click', () => on.open(key));
          return button;
        }),
      );
    }),
    card: vi.fn<Views['card']>((into, view) => {
      drawn.card = view;
      if (!view) return into.replaceChildren();
      const section = into.firstElementChild ?? into.appendChild(document.createElement('section'));
      section.setAttribute('tabindex', '-1');
      section.textContent = view.save.is;
    }),
  };
  return { views, drawn };
}
