// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Block } from '../../../lib/page/block-builder.ts';
import { collect } from '../../../lib/page/collect.ts';
import { plainDom } from '../../../lib/page/dom.ts';
import { toRange } from '../../../lib/page/ranges.ts';

let block: Block;
const range = (start: number, end: number) => toRange(block, start, end, () => document.createRange());

beforeEach(() => {
  const paragraph = document.createElement('p');
  const bold = document.createElement('b');
  bold.append('two');
  paragraph.append('  It   lasted ', bold, '\nhours.');
  document.body.replaceChildren(paragraph);
  block = collect(document.body, { dom: plainDom })[0]!;
});

it('finds every stretch of a block on the page', () => {
  for (let start = 0; start < block.text.length; start++)
    for (let end = start + 1; end <= block.text.length; end++) {
      const words = block.text.slice(start, end);
      // A range over the source's own spaces says the same once they are collapsed.
      if (words.trim() === words) expect(range(start, end)?.toString().replace(/\s+/g, ' ')).toBe(words);
    }
});

it('is null for nothing, and for text that is gone', () => {
  expect(range(3, 3)).toBeNull();
  const { node } = block.segments.at(-1)!;
  node.data = 'h';
  expect(range(10, block.text.length)).toBeNull();
  node.remove();
  expect(range(10, block.text.length)).toBeNull();
  expect(range(0, 2)?.toString()).toBe('It');
});
