/**
 * Keeps a page from making the reader save a note unawares (clickjacking): a click counts only if a person made it, on a
 * card that has stood there for half a second, visible, untransformed, with nothing of the page's over it. Other extensions
 * reach into the closed root: a card whose words or elements they changed takes no click before it is drawn anew.
 */
import type { DomReader } from './dom.ts';
import { limits } from './limits.ts';

export interface Guard {
  /** `ignored`: no person's click, or too soon; `covered`: the page draws over the card or changes how it looks. */
  judge(event: Event): 'allowed' | 'ignored' | 'covered';
  /** To be called once the card was drawn: what has changed in it until now is ours, or was put right. */
  drawn(): void;
  destroy(): void;
}

interface GuardOptions {
  document: Document;
  host: HTMLElement;
  root: ShadowRoot;
  card: HTMLElement;
  dom: DomReader;
  now?: () => number;
}

/** Chromium tells whether anything lies over an element, seen through or not. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}

interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** What is drawn in a card and no restyling: there are extensions that only darken what they find. */
const CONTENT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Watches one card, which has just been shown. */
export function createGuard({ document, host, root, card, dom, now = () => performance.now() }: GuardOptions): Guard {
  let since = now();
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] };
  let isSeen = true;
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    const seen = entries.at(-1)?.isVisible !== false;
    if (seen && !isSeen) since = now();
    isSeen = seen;
  }, options);
  if ('trackVisibility' in observer) observer.observe(card);
  let isChanged = false;
  const changes = new MutationObserver(() => (isChanged = true));
  changes.observe(card, CONTENT);

  return {
    judge(event) {
      if (!event.isTrusted || now() - since < limits.cardSettled) return 'ignored';
      if (isChanged || changes.takeRecords().length > 0) {
        isChanged = true;
        return 'covered';
      }
      const target = event.composedPath()[0];
      const isClear = isSeen && isPlain(host, dom) && target instanceof Element && isPlain(target, dom);
      return isClear && isOnTop(target, document, host, root, dom) ? 'allowed' : 'covered';
    },
    drawn() {
      changes.takeRecords();
      if (isChanged) since = now();
      isChanged = false;
    },
    destroy() {
      observer.disconnect();
      changes.disconnect();
    },
  };
}

/** No ancestor fades, moves, cuts or filters the element. */
function isPlain(element: Element, dom: DomReader): boolean {
  let opacity = 1;
  for (let at: Node | null = element; at instanceof Element; at = dom.parent(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    const { filter, clipPath, transform, maskImage, scale, rotate, mixBlendMode, visibility } = style;
    const looks = [filter, clipPath, transform, maskImage, scale, rotate, mixBlendMode, visibility];
    // A browser that does not know a property has nothing for it.
    if (looks.some((value) => value && !['none', 'normal', 'visible'].includes(value))) return false;
  }
  return opacity > 0.95;
}

/** The pointer would hit the target at its middle, and no later popover or dialog of the page's overlaps it. */
function isOnTop(target: Element, document: Document, host: Element, root: ShadowRoot, dom: DomReader): boolean {
  const box = target.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (box.width < 8 || box.height < 8) return false;
  if (Document.prototype.elementFromPoint.call(document, x, y) !== host) return false;
  const hit = root.elementFromPoint(x, y);
  if (!hit || !(target.contains(hit) || hit.contains(target))) return false;
  return ![...dom.all(document, ':popover-open, dialog:modal')].some((other) => {
    if (other.contains(host)) return false;
    const edge = other.getBoundingClientRect();
    return edge.left < box.right && edge.right > box.left && edge.top < box.bottom && edge.bottom > box.top;
  });
}
