// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test, vi } from 'vitest';
import { Options } from '../../../../components/options/Options.tsx';
import { after, byName, show } from '../../../helpers/render.ts';

const props = { notes: 2, exported: null, onExport: vi.fn(), sitesOff: ['news.example'], onSwitchOn: vi.fn() };

test('a site can be switched on again', async () => {
  const root = show(<Options {...props} />);
  await after(() => byName(root, 'Switch on for news.example').click());
  expect(props.onSwitchOn).toHaveBeenCalledExactlyOnceWith('news.example');
});

test('notes can be exported where there are any', () => {
  expect((byName(show(<Options {...props} />), 'Save as a file') as HTMLButtonElement).disabled).toBe(false);
  expect((byName(show(<Options {...props} notes={0} />), 'Save as a file') as HTMLButtonElement).disabled).toBe(true);
});

test('notes that cannot be read are said so, without a number', () => {
  const text = show(<Options {...props} notes="damaged" />).textContent;
  expect(text).toContain('The browser cannot read the files it keeps your notes in.');
  expect(text).not.toContain('Save as a file');
});
