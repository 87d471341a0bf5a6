// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, expect, it } from 'vitest';
import { Badge } from '../../../components/badge/Badge.tsx';
import type { Card } from '../../../lib/matcher/types.ts';
import { makeCard } from '../../helpers/card.ts';
import { find, show } from '../../helpers/render.ts';

const render = (changes: Partial<Card> = {}) => find(show(<Badge card={makeCard(changes)} />), 'button');
beforeEach(() => document.body.replaceChildren());

it('carries relation and sentence in its name', () => {
  const badge = render();
  expect(badge.getAttribute('aria-label')).toBe(
    '1 account conflicts: “The bridge is about two miles long”. Show the accounts.',
  );
  expect(badge.getAttribute('aria-haspopup')).toBe('dialog');
  expect(badge.textContent).toBe('1');
});

it('cuts a long sentence in its name', () => {
  const label = render({ quote: 'long '.repeat(200) }).getAttribute('aria-label') ?? '';
  expect(label.length).toBeLessThan(220);
});
