/** Finds the end of a marked span on the screen. */
import { boxOf } from './dom.ts';
import type { Box, SpanEnd } from './position.ts';
import type { Surroundings } from './surroundings.ts';

/** The last character of `range` as it is laid out now; null where it is not to be seen. */
export function readSpanEnd(range: Range, surroundings: Surroundings, createRange: () => Range): SpanEnd | null {
  const node = range.endContainer;
  if (!(node instanceof Text) || range.endOffset === 0 || !node.isConnected) return null;
  const last = createRange();
  last.setStart(node, range.endOffset - 1);
  last.setEnd(node, range.endOffset);
  const rect = [...last.getClientRects()].findLast(({ width, height }) => width > 0 && height > 1);
  if (!rect) return null;
  const box: Box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  for (const clip of surroundings.clips) {
    const edge = boxOf(clip);
    const x = surroundings.isRtl ? box.left : box.right;
    if (x < edge.left || x > edge.right + 1 || box.top < edge.top - 2 || box.bottom > edge.bottom + 2) return null;
  }
  const { fontSize, lineHeight, isRtl } = surroundings;
  return { box, fontSize, lineHeight: lineHeight ?? rect.height, isRtl };
}
