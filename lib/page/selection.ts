/** What the reader has selected on the page, with the block it stands in. */
import { isBlock } from './block-rules.ts';
import { ELEMENT, type DomReader } from './dom.ts';
import { limits } from './limits.ts';

export interface SelectedText {
  text: string;
  paragraph: string;
  start: number;
  end: number;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Null where nothing is selected; a selection that crosses blocks is its own paragraph. */
export function readSelection(selection: Selection | null, dom: DomReader): SelectedText | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const text = spaced(selection.toString()).slice(0, limits.selection).trim();
  if (text === '') return null;
  const paragraph = blockText(selection.getRangeAt(0).commonAncestorContainer, dom);
  const start = paragraph.indexOf(text);
  return start < 0
    ? { text, paragraph: text, start: 0, end: text.length }
    : { text, paragraph, start, end: start + text.length };
}

/** The text of the nearest block around a node. */
function blockText(node: Node, dom: DomReader): string {
  let at: Node | null = node;
  while (at !== null && !(dom.type(at) === ELEMENT && isBlock(dom.name(at as Element)))) at = dom.parent(at);
  return at === null ? '' : spaced(dom.text(at)).slice(0, limits.block);
}
