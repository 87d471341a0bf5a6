/** Feeds a page's text to the gate: one pass over the text nodes, in slices, that ends as soon as the gate knows. */
import { isSkippedTag } from './block-rules.ts';
import type { DomReader, PageDocument } from './dom.ts';
import { limits } from './limits.ts';
import type { Slices } from './slices.ts';

/** The part of the matcher's gate that a pass needs. */
export interface Feed {
  feed(text: string): boolean;
}

export interface PassOptions {
  dom: DomReader;
  page: PageDocument;
  slices: Slices;
}

/** How many text nodes are read between two looks at the clock. */
const NODES_PER_LOOK = 64;

/** True as soon as the text at or below `root` passes the gate. */
export async function passesGate(root: Node, gate: Feed, { dom, page, slices }: PassOptions): Promise<boolean> {
  const walker = page.texts(root);
  let parent: Node | null = null;
  let isSkipped = false;
  let looks = 0;
  let node: Node | null = dom.type(root) === Node.TEXT_NODE ? root : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentNode !== parent) {
      parent = text.parentNode;
      isSkipped =
        parent !== null && dom.type(parent) === Node.ELEMENT_NODE && isSkippedTag(dom.name(parent as Element));
    }
    if (isSkipped) continue;
    const { data } = text;
    for (let from = 0; from < data.length;) {
      const to = chunkEnd(data, from);
      if (gate.feed(from === 0 && to === data.length ? data : data.slice(from, to))) return true;
      from = to;
      if ((to < data.length || ++looks % NODES_PER_LOOK === 0) && slices.isUsedUp()) await slices.pause();
    }
  }
  return false;
}

/** Chunks end at a space, so that no word is cut. */
function chunkEnd(data: string, from: number): number {
  if (data.length - from <= limits.gateChunk) return data.length;
  const space = data.lastIndexOf(' ', from + limits.gateChunk);
  return space > from ? space : from + limits.gateChunk;
}
