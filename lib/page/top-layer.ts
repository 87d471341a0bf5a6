/** A page's modal dialog or full-screen element makes everything outside it inert or unseen; the layer moves into it. */
import type { PageDocument } from './dom.ts';

/** Full-screen elements that show no text of their own. */
const BARE = new Set(['VIDEO', 'IFRAME', 'IMG', 'CANVAS']);

/**
 * The element the layer belongs in now: the modal dialog or full-screen element that holds marked text, else the root.
 * Asked at each drawing, so it looks at the page's dialogs alone, whose list browsers keep, and not at the whole tree.
 */
export function layerParent(page: PageDocument, marked: ReadonlySet<Element>): Element | null {
  const dialogs = [...page.byTag('dialog')].filter((dialog) => dialog.matches(':modal'));
  const full = page.fullscreen();
  const tops = full && !BARE.has(full.nodeName) ? [full, ...dialogs] : dialogs;
  const holder = tops.findLast((top) => [...marked].some((element) => Node.prototype.contains.call(top, element)));
  return holder ?? page.root();
}
