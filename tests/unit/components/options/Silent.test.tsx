// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test, vi } from 'vitest';
import { MarkChoices } from '../../../../components/options/MarkChoices.tsx';
import { Silent } from '../../../../components/options/Silent.tsx';
import { after, byName, find, show } from '../../../helpers/render.ts';

test('what was switched off or muted is listed, and each can be taken back', async () => {
  const on = { onSite: vi.fn(), onClaim: vi.fn(), onPack: vi.fn() };
  const claim = { pack: 'bridge-pack', claim: 'bridge-length', question: 'How long is the bridge?' };
  const pack = { id: 'tunnel-pack', title: 'The tunnel' };
  const root = show(<Silent sites={['news.example']} muted={{ claims: [claim], packs: [pack] }} {...on} />);
  await after(() => byName(root, 'Switch on for news.example').click());
  await after(() => byName(root, 'Mark again: How long is the bridge?').click());
  await after(() => byName(root, 'Mark again: The tunnel').click());
  expect(on.onSite).toHaveBeenCalledExactlyOnceWith('news.example');
  expect(on.onClaim).toHaveBeenCalledExactlyOnceWith(claim);
  expect(on.onPack).toHaveBeenCalledExactlyOnceWith(pack);
});

test('where nothing was, it says how to', () => {
  const on = { onSite: vi.fn(), onClaim: vi.fn(), onPack: vi.fn() };
  const root = show(<Silent sites={[]} muted={{ claims: [], packs: [] }} {...on} />);
  expect([...root.querySelectorAll('.dim')].map(({ textContent }) => textContent?.slice(0, 20))).toEqual([
    'No site is switched ',
    'No question is muted',
    'No pack is muted. A ',
  ]);
});

test('how much is marked is one choice of some, and a change keeps the other', async () => {
  const onChange = vi.fn();
  const root = show(<MarkChoices settings={{ density: 'conflicts', badges: 'all' }} onChange={onChange} />);
  const checked = [...root.querySelectorAll<HTMLInputElement>('input')].filter((each) => each.checked);
  expect(checked.map(({ name, value }) => `${name} ${value}`)).toEqual(['density conflicts', 'badges all']);
  await after(() => find<HTMLInputElement>(root, 'input[value=off]').click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ density: 'off', badges: 'all' });
});
