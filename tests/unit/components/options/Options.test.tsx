// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test, vi } from 'vitest';
import { About } from '../../../../components/options/About.tsx';
import { KeyList } from '../../../../components/options/KeyList.tsx';
import { Options } from '../../../../components/options/Options.tsx';
import { PackList } from '../../../../components/options/PackList.tsx';
import { UndoList } from '../../../../components/options/UndoList.tsx';
import { after, byName, find, show } from '../../../helpers/render.ts';

test('the page leads to each of its sections, and names them', () => {
  const root = show(<Options sections={[{ id: 'keys', title: 'Keys', body: <p>Here.</p> }]} />);
  expect(find<HTMLAnchorElement>(root, 'nav a').getAttribute('href')).toBe('#keys');
  const section = find(root, 'section#keys');
  expect(find(section, `#${section.getAttribute('aria-labelledby')}`).textContent).toBe('Keys');
});

test('a site can be switched on again', async () => {
  const onUndo = vi.fn();
  const list = (entries: { key: string; name: string; more: string | null }[]) => (
    <UndoList
      title="Sites"
      empty="No site is off."
      entries={entries}
      action="Switch on"
      nameAction={(name) => `Switch on for ${name}`}
      onUndo={onUndo}
    />
  );
  const root = show(list([{ key: 'a', name: 'news.example', more: 'since May' }]));
  expect(find(root, 'li').textContent).toContain('since May');
  await after(() => byName(root, 'Switch on for news.example').click());
  expect(onUndo).toHaveBeenCalledExactlyOnceWith('a');
  expect(show(list([])).textContent).toContain('No site is off.');
});

test('a pack tells what is in it, and is switched off and on', async () => {
  const pack = {
    id: 'bridge-pack',
    version: '1.2.0',
    title: 'The bridge',
    description: 'How long it is.',
    license: 'CC0-1.0',
    stories: ['The bridge at Elm Street'],
    claims: 1200,
    accounts: 1,
    sources: ['Elm Town Council'],
  };
  const onSwitch = vi.fn();
  const root = show(<PackList packs={[pack]} off={[]} onSwitch={onSwitch} />);
  expect(find(root, 'details').textContent).toMatch(
    /1,200 questions · 1 account.*The bridge at Elm Street.*Elm Town Council.*1\.2\.0/,
  );
  const toggle = byName(root, 'Use this pack: The bridge') as HTMLInputElement;
  expect(toggle.checked).toBe(true);
  await after(() => toggle.click());
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('bridge-pack', false);
  show(<PackList packs={[pack]} off={['bridge-pack']} onSwitch={onSwitch} />, root);
  expect((byName(root, 'Use this pack: The bridge') as HTMLInputElement).checked).toBe(false);
});

test('keys are listed as the browser has them', async () => {
  const onChange = vi.fn();
  const commands = [
    { name: 'next', description: 'Next mention', keys: 'Alt+N' },
    { name: 'save', description: 'Save the note', keys: '' },
    { name: '_execute_action', description: '', keys: 'Alt+V' },
  ];
  const root = show(<KeyList commands={commands} onChange={onChange} />);
  expect([...root.querySelectorAll('.line')].map(({ textContent }) => textContent)).toEqual([
    'Next mentionAlt+N',
    'Save the notenot set',
    'Open the popupAlt+V',
  ]);
  await after(() => byName(root, 'Change the keys').click());
  expect(onChange).toHaveBeenCalledOnce();
  expect(show(<KeyList commands={[]} onChange={null} />).textContent).toContain('no keys');
});

test('it says in plain words what happens to what is read', () => {
  const onWelcome = vi.fn();
  const root = show(<About version="1.2.3" onWelcome={onWelcome} />);
  expect(root.textContent).toContain('collects nothing and sends nothing');
  expect(root.textContent).toContain('Version 1.2.3');
});
