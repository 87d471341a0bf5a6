import { useEffect, useState } from 'preact/hooks';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { PackInfo } from '../../lib/messages/types.ts';
import { packsOff, switchPack } from '../../lib/settings.ts';
import { useStored } from '../../lib/use-stored.ts';

/** The packs, and which of them are off. */
export function usePacks() {
  const [packs, setPacks] = useState<PackInfo[] | null>(null);
  useEffect(() => {
    void sendFromPage('packs', null).then((answer) => setPacks(answer.ok ? answer.value : []));
  }, []);
  return { packs, off: useStored(packsOff), onSwitch: (id: string, isOn: boolean) => void switchPack(id, isOn) };
}
