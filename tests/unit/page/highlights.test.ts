// @vitest-environment happy-dom
import { registry } from '../../helpers/browser-page.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHighlights, type MarkStyle } from '../../../lib/page/highlights.ts';
import { limits } from '../../../lib/page/limits.ts';

const mark = (style: Partial<MarkStyle> = {}) => ({
  range: document.createRange(),
  style: { relation: 'conflicts' as const, onDark: false, isFaint: false, isLower: false, ...style },
});
beforeEach(() => registry.clear());

describe('highlights', () => {
  it('S7 uses names that no page can know beforehand', () => {
    createHighlights().show([mark()]);
    const [first] = registry.keys();
    registry.clear();
    createHighlights().show([mark()]);
    expect([...registry.keys()]).not.toContain(first);
    expect(first).not.toMatch(/variorum/i);
  });

  it('has a rule for each name that it uses', () => {
    const highlights = createHighlights();
    highlights.show([mark(), mark({ relation: 'agrees' }), mark({ onDark: true }), mark({ isFaint: true })]);
    expect(registry.size).toBe(4);
    for (const name of registry.keys()) expect(highlights.css).toContain(`::highlight(${name})`);
  });

  it('draws the lower of two lines further from the text', () => {
    const highlights = createHighlights();
    highlights.show([mark({ isLower: true })]);
    const [name] = registry.keys();
    expect(highlights.css).toMatch(new RegExp(`${name}\\){[^}]*text-underline-offset:calc`));
  });

  it('tells relations apart by shape as well as by colour', () => {
    const { css } = createHighlights();
    for (const shape of ['solid', 'dotted', 'dashed']) expect(css).toContain(`underline ${shape}`);
  });

  it('shows what it was told last, and never more than the limit', () => {
    const highlights = createHighlights();
    highlights.show(Array.from({ length: limits.ranges + 50 }, () => mark()));
    expect([...registry.values()].reduce((sum, { size }) => sum + size, 0)).toBe(limits.ranges);
    highlights.show([mark({ relation: 'agrees' })]);
    expect(registry.size).toBe(1);
    highlights.show([]);
    expect(registry.size).toBe(0);
  });

  it('points at one range above the others', () => {
    const highlights = createHighlights();
    highlights.point(document.createRange());
    expect([...registry.values()].map(({ size, priority }) => [size, priority])).toEqual([[1, 1]]);
    highlights.point(null);
    expect(registry.size).toBe(0);
  });

  it('leaves nothing behind, and nothing of others out', () => {
    const highlights = createHighlights();
    registry.set('theirs', new (globalThis as unknown as { Highlight: new () => never }).Highlight());
    highlights.show([mark()]);
    highlights.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
  });
});
