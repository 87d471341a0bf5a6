/** A page's modal dialog or full-screen element makes everything outside it inert or unseen; the layer moves into it. */
import type { DomReader, PageDocument } from './dom.ts';

/** The element the layer belongs in now: the modal dialog or full-screen element that holds marked text, else the root. */
export function layerParent(
  document: Document,
  page: PageDocument,
  dom: DomReader,
  marked: Iterable<Element>,
): Element | null {
  const tops = [...dom.all(document, 'dialog:modal, :fullscreen')].filter(
    (top) => !/^(?:iframe|video|img|canvas)$/.test(dom.name(top)),
  );
  if (tops.length > 0)
    for (const element of marked) {
      const top = tops.findLast((each) => each !== page.root() && Node.prototype.contains.call(each, element));
      if (top) return top;
    }
  return page.root();
}
