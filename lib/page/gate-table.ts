/** The gate's table in extension storage: what is known of all packs on every page, without a message to anyone. */
import { api } from '../browser.ts';
import type { GateTable } from '../matcher/gate.ts';
import { readStored } from '../stored.ts';

/** Key in `storage.local`; the background writes it. */
export const gateKey = 'gate';

/** Stores the table, as text: of a list with thousands of numbers the browser takes far longer to hand each page a copy. */
export async function writeGateTable(table: GateTable): Promise<void> {
  await api.storage.local.set({ [gateKey]: JSON.stringify(table) });
}

/**
 * The table, at once where there is one. Right after the installation the first pages may be quicker than the
 * background: then it resolves as soon as the table is written, or never, if `signal` aborts first.
 */
export async function readGateTable(signal: AbortSignal): Promise<GateTable> {
  const { local } = api.storage;
  // Kept, for once the extension is gone the storage cannot even be asked for it.
  const { onChanged } = local;
  return new Promise((resolve) => {
    const onChange: Parameters<typeof onChanged.addListener>[0] = ({ [gateKey]: change }) => settle(change?.newValue);
    const settle = (stored: unknown): void => {
      // Before version 2 it was no text; an update has the background write a new one.
      if (typeof stored !== 'string') return;
      onChanged.removeListener(onChange);
      resolve(JSON.parse(stored) as GateTable);
    };
    onChanged.addListener(onChange);
    signal.addEventListener('abort', () => onChanged.removeListener(onChange));
    void readStored(gateKey).then(settle);
  });
}
