import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, keepWithin, placeBadge, placeCard, spread } from '../../../lib/page/position.ts';

/** The end of a span in text of a font size and line height, its character box as tall as common faces make it. */
const spanEnd = (fontSize: number, lineHeight: number, isRtl = false) => {
  const height = fontSize * 1.15;
  return { box: { left: 90, top: 100, right: 100, bottom: 100 + height }, fontSize, lineHeight, isRtl };
};

describe('placeBadge', () => {
  it.each([
    [18, 28.8, false],
    [16, 24, false],
    [16, 20, true],
    [15, 18, true],
    [40, 46, false],
  ])('%d px text with lines %d px apart: compact %s', (fontSize, lineHeight, isCompact) => {
    expect(placeBadge(spanEnd(fontSize, lineHeight)).isCompact).toBe(isCompact);
  });

  it.each([
    [18, 28.8],
    [16, 24],
    [16, 21.6],
    [20, 36],
    [40, 46],
  ])('%d px text with lines %d px apart stays clear of the lines', (fontSize, lineHeight) => {
    const { top, height } = placeBadge(spanEnd(fontSize, lineHeight));
    const baseline = 100 + fontSize * 1.15 * 0.8;
    const slack = fontSize * 0.06 + 1.5;
    expect(top + height).toBeLessThanOrEqual(baseline - fontSize * 0.72 + slack);
    expect(top).toBeGreaterThanOrEqual(baseline - lineHeight + fontSize * 0.22 - slack);
  });

  it('stands after the span in the direction of the text', () => {
    expect(placeBadge(spanEnd(16, 24)).x).toBe(101);
    expect(placeBadge(spanEnd(16, 24, true)).x).toBe(89);
  });
});

describe('placeCard', () => {
  const viewport = { width: 1000, height: 800 };
  const at = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });

  it('goes below where there is room, else above', () => {
    expect(placeCard(at(300, 100), { width: 380, height: 400 }, viewport).top).toBe(130);
    expect(placeCard(at(300, 700), { width: 380, height: 400 }, viewport).top).toBe(290);
  });

  it('never leaves the viewport', () => {
    const anchor = fc.record({ left: fc.integer({ min: -50, max: 1050 }), top: fc.integer({ min: 0, max: 780 }) });
    fc.assert(
      fc.property(anchor, fc.integer({ min: 100, max: 2_000 }), ({ left, top }, height) => {
        const place = placeCard(at(left, top), { width: 380, height }, viewport);
        expect(place.left).toBeGreaterThanOrEqual(10);
        expect(place.left + 380).toBeLessThanOrEqual(990);
        expect(place.top).toBeGreaterThanOrEqual(10);
        expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(800);
      }),
    );
  });
});

describe('spread', () => {
  it('moves badges of one line apart, in the direction of the text', () => {
    const badge = (x: number, top: number) => ({ x, top, width: 20, height: 14 });
    const badges = [badge(100, 50), badge(100, 50), badge(110, 50), badge(100, 80)];
    spread(badges, false);
    expect(badges.map(({ x }) => x)).toEqual([100, 122, 144, 100]);
    const mirrored = [badge(100, 50), badge(100, 50)];
    spread(mirrored, true);
    expect(mirrored.map(({ x }) => x)).toEqual([100, 78]);
  });
});

describe('keepWithin', () => {
  const row = (...xs: number[]) => xs.map((x) => ({ x, top: 40, width: 24, height: 15 }));

  it('moves a row that would leave the page back as one, in page order', () => {
    const badges = row(320, 346, 372);
    keepWithin(badges, false, 360);
    expect(badges.map(({ x }) => x)).toEqual([279, 305, 331]);
  });

  it('leaves alone what stands elsewhere on the line, and other lines', () => {
    const badges = [...row(20, 350), { x: 300, top: 80, width: 24, height: 15 }];
    keepWithin(badges, false, 360);
    expect(badges.map(({ x }) => x)).toEqual([20, 331, 300]);
  });

  it('does the same from right to left, where badges start from their right edge', () => {
    const badges = row(40, 14);
    keepWithin(badges, true, 360);
    expect(badges.map(({ x }) => x)).toEqual([55, 29]);
  });

  it('keeps all of a row in the page and apart, where there is room for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 1, max: 8 }), fc.boolean(), (x, count, isRtl) => {
        const badges = row(...Array.from({ length: count }, () => (isRtl ? 360 - x : x)));
        spread(badges, isRtl);
        keepWithin(badges, isRtl, 360);
        const lefts = badges.map(({ x: edge }) => (isRtl ? edge - 24 : edge)).toSorted((a, b) => a - b);
        expect(lefts[0]).toBeGreaterThanOrEqual(5);
        expect(lefts.at(-1)! + 24).toBeLessThanOrEqual(355);
        for (const [i, left] of lefts.slice(1).entries()) expect(left).toBeGreaterThanOrEqual(lefts[i]! + 24);
      }),
    );
  });
});

describe('boxAround', () => {
  const badge = { left: 200, top: 95, right: 224, bottom: 110 };

  it('takes the whole of a passage of several lines in, at the place of its badge', () => {
    expect(boxAround(badge, { left: 20, top: 40, right: 300, bottom: 118 }, 300)).toEqual({
      left: 200,
      top: 40,
      right: 224,
      bottom: 118,
    });
  });

  it('is content with the end of a passage too high for any card beside it', () => {
    expect(boxAround(badge, { left: 20, top: -900, right: 300, bottom: 118 }, 300).top).toBe(95);
  });
});
