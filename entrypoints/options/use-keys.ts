import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '../../components/options/types.ts';
import { api } from '../../lib/browser.ts';

/** What Firefox adds to the commands (from 137 on). */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands with the keys they have now, and a way to change them; browsers without keys have neither. */
export function useKeys(): { commands: KeyCommand[] | null; onChange: (() => void) | null } {
  const [commands, setCommands] = useState<KeyCommand[] | null>(null);
  useEffect(() => {
    const read = async () => {
      const all = (await api.commands?.getAll()) ?? [];
      setCommands(
        all.map(({ name, description, shortcut }) => ({
          name: name ?? '',
          description: description ?? '',
          keys: shortcut ?? '',
        })),
      );
    };
    void read();
    // They are changed in another tab.
    const onFocus = () => void read();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return { commands, onChange: findSettings() };
}

function findSettings(): (() => void) | null {
  if (!import.meta.env.FIREFOX) return () => void api.tabs.create({ url: 'chrome://extensions/shortcuts' });
  const commands = api.commands as (typeof api.commands & ShortcutSettings) | undefined;
  return commands?.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
