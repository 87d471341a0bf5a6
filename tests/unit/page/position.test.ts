import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBadge, placeCard, spread } from '../../../lib/page/position.ts';

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
