// @vitest-environment happy-dom
import { layout } from '../../helpers/browser-page.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { readSpanEnd } from '../../../lib/page/span-end.ts';
import type { Surroundings } from '../../../lib/page/surroundings.ts';

const surroundings: Surroundings = {
  onDark: false,
  isRtl: false,
  fontSize: 16,
  lineHeight: null,
  clips: [],
  isSticky: false,
  zIndex: 0,
};
let range: Range;
beforeEach(() => {
  const paragraph = document.createElement('p');
  paragraph.append('It lasted two hours.');
  document.body.replaceChildren(paragraph);
  range = document.createRange();
  range.setStart(paragraph.firstChild!, 0);
  range.setEnd(paragraph.firstChild!, 9);
});
const read = (around: Partial<Surroundings> = {}) =>
  readSpanEnd(range, { ...surroundings, ...around }, () => document.createRange());

it('is the box of the last character', () => {
  const { character, line, top } = layout;
  const box = { left: 8 * character, right: 9 * character, top, bottom: top + line };
  expect(read()).toEqual({ box, fontSize: 16, lineHeight: line, isRtl: false });
});

it('is nothing where the text is gone or collapsed to nothing', () => {
  range.endContainer.parentNode?.removeChild(range.endContainer);
  expect(read()).toBeNull();
});

it('is nothing where a scroller cuts it off', () => {
  const clip = document.createElement('div');
  const box = vi.spyOn(clip, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 500));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => box());
  expect(read({ clips: [clip] })).not.toBeNull();
  box.mockReturnValue(new DOMRect(0, 0, 500, 90));
  expect(read({ clips: [clip] })).toBeNull();
  box.mockReturnValue(new DOMRect(0, 0, 40, 500));
  expect(read({ clips: [clip] })).toBeNull();
});
