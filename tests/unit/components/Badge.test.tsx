// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { Badge } from '../../../components/badge/Badge.tsx';
import type { BadgeView } from '../../../lib/page/views.ts';
import { makeCard } from '../../helpers/card.ts';
import { find, show } from '../../helpers/render.ts';

const onOpen = vi.fn();
const onPoint = vi.fn();
const render = (changes: Partial<BadgeView> = {}) => {
  const place = { left: 10, top: 20, width: 24, height: 14, isCompact: false };
  const view = { key: 'a', card: makeCard(), isRepeat: false, isRead: false, isOpen: false, onDark: false, place };
  return find(show(<Badge view={{ ...view, ...changes }} onOpen={onOpen} onPoint={onPoint} />), 'button');
};
beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

it('carries relation and sentence in its name', () => {
  const badge = render();
  expect(badge.getAttribute('aria-label')).toBe(
    '1 account conflicts: “The bridge is about two miles long”. Show the accounts.',
  );
  expect(badge.getAttribute('aria-haspopup')).toBe('dialog');
  expect(badge.getAttribute('aria-expanded')).toBe('false');
  expect(badge.textContent).toBe('1');
});

it('cuts a long sentence in its name', () => {
  const label = render({ card: makeCard({ quote: 'long '.repeat(200) }) }).getAttribute('aria-label') ?? '';
  expect(label.length).toBeLessThan(220);
});

it('shows the figure only where there is room, and once for a claim', () => {
  expect(render({ isRepeat: true }).textContent).toBe('');
  const place = { left: 0, top: 0, width: 8, height: 8, isCompact: true };
  const compact = render({ place });
  expect([compact.textContent, compact.querySelector('svg')]).toEqual(['', null]);
});

it('opens its card and points at its sentence', () => {
  const badge = render();
  badge.click();
  expect(onOpen).toHaveBeenCalledWith('a');
  badge.dispatchEvent(new Event('pointerenter'));
  badge.dispatchEvent(new Event('pointerleave'));
  expect(onPoint.mock.calls).toEqual([['a'], [null]]);
});
