// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test, vi } from 'vitest';
import { CaseList } from '../../../../components/options/CaseList.tsx';
import { makeCase } from '../../../helpers/case.ts';
import { after, byName, find, show } from '../../../helpers/render.ts';

test('a passage that was no mention is shown with its question and page, and can be marked again', async () => {
  const on = { onUndo: vi.fn(), onExport: vi.fn() };
  const one = makeCase();
  const root = show(<CaseList cases={[one]} {...on} />);
  expect(find(root, '.entries').textContent).toMatch(/How long is the bridge\?.*is two miles long.*The tunnel/);
  await after(() => byName(root, 'Mark again: is two miles long').click());
  expect(on.onUndo).toHaveBeenCalledExactlyOnceWith(one.id);
  await after(() => byName(root, 'Save as test cases').click());
  expect(on.onExport).toHaveBeenCalledOnce();
});

test('that there is none, or that they cannot be read, is said', () => {
  const on = { onUndo: vi.fn(), onExport: vi.fn() };
  expect(show(<CaseList cases={[]} {...on} />).textContent).toContain('No passage');
  expect(show(<CaseList cases="damaged" {...on} />).textContent).toContain('cannot read');
});
