/** From offsets in a block back to a range of the document. */
import type { Block, Segment } from './block-builder.ts';

/** A range over `block.text[start..end)`, or null where its nodes have changed since the block was read. */
export function toRange(block: Block, start: number, end: number, createRange: () => Range): Range | null {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  if (!first || !last || end <= start) return null;
  const from = first.from + Math.max(0, start - first.start);
  const to = last.from + Math.min(last.length, end - last.start);
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (from > first.node.data.length || to > last.node.data.length) return null;
  const range = createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** The segment that holds the offset, or the one after it where the offset is a space between two. */
function segmentAt(segments: Segment[], offset: number): Segment | null {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low] ?? null;
}
