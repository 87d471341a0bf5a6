// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { plainDom } from '../../../lib/page/dom.ts';
import { readSelection } from '../../../lib/page/selection.ts';

/** Selects from the first `from` to the first `to` on a page of these paragraphs. */
function select(paragraphs: string[], from: [number, number], to: [number, number]): Selection {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      const [before, after] = text.split('|');
      const link = document.createElement('a');
      link.append(after ?? '');
      paragraph.append(before ?? '', link);
      return paragraph;
    }),
  );
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild!);
  const range = document.createRange();
  range.setStart(texts[from[0]]!, from[1]);
  range.setEnd(texts[to[0]]!, to[1]);
  const selection = getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

it('gives the selected text with the block it stands in', () => {
  const found = readSelection(select(['The  bridge\n is long|, they say.'], [0, 5], [0, 20]), plainDom);
  expect(found).toEqual({ text: 'bridge is long', paragraph: 'The bridge is long, they say.', start: 4, end: 18 });
});

it('takes a selection across blocks for its own paragraph', () => {
  const selection = select(['The bridge.', 'It is long.'], [0, 4], [1, 5]);
  // As browsers give it.
  vi.spyOn(selection, 'toString').mockReturnValue('bridge.\n\nIt is');
  const found = readSelection(selection, plainDom);
  expect(found).toEqual({ text: 'bridge. It is', paragraph: 'bridge. It is', start: 0, end: 13 });
});

it('finds nothing where nothing, or only space, is selected', () => {
  expect(readSelection(null, plainDom)).toBeNull();
  expect(readSelection(select(['The bridge.'], [0, 3], [0, 3]), plainDom)).toBeNull();
  expect(readSelection(select(['The bridge.'], [0, 3], [0, 4]), plainDom)).toBeNull();
});
