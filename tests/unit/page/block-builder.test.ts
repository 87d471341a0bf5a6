import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBlockBuilder } from '../../../lib/page/block-builder.ts';

const element = {} as Element;
const build = (...pieces: string[]) => {
  const builder = createBlockBuilder(element);
  for (const data of pieces) builder.add({ data } as Text, data, 0, data.length);
  return builder.finish();
};

it('is nothing without a character', () => {
  expect(build()).toBeNull();
  expect(build(' \n', '\t')).toBeNull();
});

it('keeps a node with single spaces in one segment', () => {
  expect(build('one two three')?.segments).toHaveLength(1);
  expect(build('one  two\nthree')?.segments).toHaveLength(3);
});

it('takes a part of a node', () => {
  const builder = createBlockBuilder(element);
  const node = { data: 'skip this part' } as Text;
  builder.add(node, node.data, 5, 9);
  expect(builder.finish()).toMatchObject({ text: 'this', segments: [{ start: 0, from: 5, length: 4 }] });
});

it('collapses space as a browser does, and finds every character again', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\u00a0', ' ', '\n', '\t') });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const block = build(...pieces);
      const expected = pieces
        .join('')
        .replace(/[\t\n\f\r ]+/g, ' ')
        .replace(/^ | $/g, '');
      expect(block?.text ?? '').toBe(expected);
      for (const { start, node, from, length } of block?.segments ?? [])
        expect(node.data.slice(from, from + length)).toBe(block?.text.slice(start, start + length));
    }),
  );
});
