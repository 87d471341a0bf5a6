/**
 * Firefox ends the scripts of an extension that is reloaded or updated without a word to them, and starts the new ones in
 * the same pages: what the old ones drew is still there, and answers nobody.
 */
import type { DomReader } from './dom.ts';

/** Takes down what an earlier script drew. To be called where there are marks to draw: elsewhere a page could tell. */
export function clearLeftovers(root: Element, dom: DomReader, registry: HighlightRegistry = CSS.highlights): void {
  for (const layer of dom.all(root, 'variorum-layer')) {
    // The rules hold the names; Firefox lets no content script list those of the registry.
    for (const [, name] of dom.text(layer).matchAll(/::highlight\(([\w-]+)\)/g)) registry.delete(name!);
    Element.prototype.remove.call(layer);
  }
}
