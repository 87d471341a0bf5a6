// @vitest-environment happy-dom
import { fakeBrowser } from '../helpers/extension.ts';
import { expect, test, vi } from 'vitest';
import { sitesOff, switchSite } from '../../lib/settings.ts';
import { useStored } from '../../lib/use-stored.ts';
import { show } from '../helpers/render.ts';

test('shows the list, and follows it', async () => {
  fakeBrowser.reset();
  await switchSite('a.example', false);
  const List = () => <p>{useStored(sitesOff)?.join() ?? 'unknown'}</p>;
  const root = show(<List />);
  expect(root.textContent).toBe('unknown');
  await vi.waitFor(() => expect(root.textContent).toBe('a.example'));
  await switchSite('b.example', false);
  await vi.waitFor(() => expect(root.textContent).toBe('a.example,b.example'));
});
