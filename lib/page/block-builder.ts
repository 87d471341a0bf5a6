/** Puts one block of text together from text nodes, and remembers where each character came from. */

/** A stretch of a block that stands in one text node, character for character. */
export interface Segment {
  /** UTF-16 offset into the block's text. */
  start: number;
  node: Text;
  /** UTF-16 offset into the node's data. */
  from: number;
  length: number;
}

/** One paragraph, heading, list item or cell, its spaces collapsed as they are on the screen. */
export interface Block {
  text: string;
  segments: Segment[];
  /** The block element the text stands in. */
  element: Element;
}

/** True for the white space that HTML collapses (no-break spaces stay). */
function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && (code === 10 || code === 9 || code === 13 || code === 12));
}

export interface BlockBuilder {
  /** Adds `data[from..to)` of a text node. */
  add(node: Text, data: string, from: number, to: number): void;
  /** The block so far, or null where no character was kept. */
  finish(): Block | null;
}

/** Collects one block's text. */
export function createBlockBuilder(element: Element): BlockBuilder {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  // Space counts only where text follows it.
  let spaced = false;

  const push = (node: Text, run: string, from: number, single: boolean): void => {
    const last = segments.at(-1);
    if (spaced && length > 0) {
      parts.push(' ');
      length += 1;
    }
    // One plain space between two runs of one node: the segment goes on, which keeps segments few.
    if (single && last?.node === node && last.from + last.length + 1 === from) last.length += 1 + run.length;
    else segments.push({ start: length, node, from, length: run.length });
    parts.push(run);
    length += run.length;
    spaced = false;
  };

  return {
    add(node, data, from, to) {
      // By hand and not by a regular expression: every character of a page comes through here.
      let end = -1;
      for (let at = from; at < to;) {
        if (isSpace(data.charCodeAt(at))) {
          spaced = true;
          at += 1;
          continue;
        }
        const start = at;
        while (at < to && !isSpace(data.charCodeAt(at))) at += 1;
        push(node, data.slice(start, at), start, start === end + 1 && data.charCodeAt(end) === 32);
        end = at;
      }
    },
    finish: () => (length === 0 ? null : { text: parts.join(''), segments, element }),
  };
}
