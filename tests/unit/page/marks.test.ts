// @vitest-environment happy-dom
import { createPlainViews, layout, registry } from '../../helpers/browser-page.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import { createHighlights } from '../../../lib/page/highlights.ts';
import { createLayer } from '../../../lib/page/layer.ts';
import { limits } from '../../../lib/page/limits.ts';
import { createMarks, type Mark, type Marks } from '../../../lib/page/marks.ts';
import type { Look } from '../../../lib/page/look.ts';
import { createSurroundings } from '../../../lib/page/surroundings.ts';
import type { BadgeView } from '../../../lib/page/views.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';
import { createPlainRead } from '../../helpers/page-state.ts';

const page = createPageDocument(document);
const dom = createPageDom();
let marks: Marks;
let plain: ReturnType<typeof createPlainViews>;
let read: ReturnType<typeof createPlainRead>;
const drawn = () => vi.mocked(plain.views.badges).mock.lastCall?.[1] as BadgeView[];
const onOpen = vi.fn();
const mark = (key: string, end: number, isRepeat = false, look: Look = 'badge'): Mark => {
  const element = document.querySelector('p')!;
  const range = document.createRange();
  range.setStart(element.firstChild!, 0);
  range.setEnd(element.firstChild!, end);
  return { card: makeCard({ key }), drawn: makeDrawn(), shared: [], range, element, isRepeat, look };
};

beforeEach(() => {
  const paragraph = document.createElement('p');
  paragraph.append('The bridge is about two miles long.');
  paragraph.style.cssText = 'font-size: 18px; line-height: 30px';
  document.body.replaceChildren(paragraph);
  registry.clear();
  read = createPlainRead();
  plain = createPlainViews();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  const highlights = createHighlights();
  const layer = createLayer({
    page,
    style: { css: '', direction: 'ltr', language: 'en' },
    highlightCss: '',
    isOpen: true,
  });
  marks = createMarks({
    page,
    layer,
    highlights,
    surroundings: createSurroundings(dom),
    views: plain.views,
    onOpen,
    onNear: () => undefined,
    state: () => ({ open: 'b', isRead: read.has }),
  });
});

describe('marks', () => {
  it('highlights every mark and draws a badge at its end', () => {
    marks.set([mark('a', 10), mark('b', 20, true)]);
    marks.draw();
    expect([...registry.values()].reduce((sum, { size }) => sum + size, 0)).toBe(2);
    expect(drawn().map(({ key, isRepeat, isOpen }) => [key, isRepeat, isOpen])).toEqual([
      ['a', false, false],
      ['b', true, true],
    ]);
    const [first, second] = drawn().map(({ place }) => place);
    expect(first?.left).toBe(10 * layout.character + 1);
    expect(second?.width).toBe(second?.height);
    expect(first?.width).toBeGreaterThan(first?.height ?? 0);
  });

  it('draws the first badges without waiting for an observer, and none out of sight', () => {
    vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(() => undefined);
    marks.set([mark('a', 10)]);
    marks.draw();
    expect(drawn()).toHaveLength(1);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 9_000, 100, 30));
    marks.clear();
    marks.set([mark('a', 10)]);
    marks.draw();
    expect(drawn()).toEqual([]);
    vi.restoreAllMocks();
  });

  it('reads the layout twice and once for each badge a frame, and before it draws', () => {
    const calls: string[] = [];
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
      calls.push('read');
      return new DOMRect(0, 0, 100, 30);
    });
    const { getClientRects } = Range.prototype;
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      calls.push('read');
      return getClientRects.call(this);
    });
    const styles = vi.spyOn(globalThis, 'getComputedStyle');
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockImplementation(() => {
      calls.push('read');
      return 800;
    });
    vi.mocked(plain.views.badges).mockImplementation(() => void calls.push('draw'));
    marks.set(Array.from({ length: 20 }, (_, i) => mark(`m${i}`, 1 + i)));
    marks.draw();
    calls.length = 0;
    styles.mockClear();
    marks.draw();
    expect(calls).toEqual([...Array.from({ length: 22 }, () => 'read'), 'draw']);
    // What surrounds a block is read once, not at each frame.
    expect(styles).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('keeps no more ranges and badges alive than its limits, however many marks there are', () => {
    marks.set(Array.from({ length: 2 * limits.ranges }, (_, i) => mark(`m${i}`, 1 + (i % 30))));
    marks.draw();
    expect([...registry.values()].reduce((sum, { size }) => sum + size, 0)).toBe(limits.ranges);
    expect(drawn()).toHaveLength(limits.badges);
  });

  it('fades what was read', () => {
    marks.set([mark('a', 10)]);
    marks.draw();
    const [loud] = registry.keys();
    expect(drawn()[0]?.isRead).toBe(false);
    read.add(makeCard());
    marks.paint();
    marks.draw();
    expect(drawn()[0]?.isRead).toBe(true);
    expect([...registry.keys()]).toEqual([`${loud}-f`]);
  });

  it('gives later mentions a lighter line and no badge, and hides what the reader does not want', () => {
    marks.set([mark('a', 10, true, 'line'), mark('b', 20, false, 'hidden')]);
    marks.draw();
    expect(drawn()).toEqual([]);
    expect([...registry].map(([name, { size }]) => [name.slice(-2), size])).toEqual([['-f', 1]]);
    expect(marks.get('b')?.card.key).toBe('b');
  });

  it('keeps badges inside the page, so that nothing scrolls that did not before', () => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(100);
    marks.set([mark('a', 30)]);
    marks.draw();
    const { left, width } = drawn()[0]!.place;
    expect(left + width).toBeLessThan(100);
  });

  it('moves badges of one place apart', () => {
    marks.set([mark('a', 10), mark('b', 10), mark('c', 10)]);
    marks.draw();
    const places = drawn().map(({ place }) => place);
    for (const [i, place] of places.slice(1).entries())
      expect(place.left).toBeGreaterThanOrEqual(places[i]!.left + places[i]!.width);
  });

  it('draws no badge for text that is not to be seen', () => {
    marks.set([mark('a', 10)]);
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    marks.draw();
    expect(drawn()).toEqual([]);
  });

  it('points at the passage of the badge under the pointer', () => {
    marks.set([mark('a', 10)]);
    marks.draw();
    const { point, open } = vi.mocked(plain.views.badges).mock.lastCall![2];
    point('a');
    expect(registry.size).toBe(2);
    point(null);
    expect(registry.size).toBe(1);
    open('a');
    expect(onOpen).toHaveBeenCalledWith('a');
  });

  it('knows its marks and their places until it is cleared', () => {
    marks.set([mark('a', 10)]);
    marks.draw();
    expect(marks.get('a')?.card.key).toBe('a');
    expect(marks.badge('a')?.dataset['key']).toBe('a');
    expect(marks.box('a')).not.toBeNull();
    expect(marks.box('z')).toBeNull();
    expect(marks.hasSticky()).toBe(false);
    marks.clear();
    expect(marks.get('a')).toBeNull();
    expect(registry.size).toBe(0);
  });
});
