import { beforeEach, expect, it } from 'vitest';
import type { GateTable } from '../../../lib/matcher/gate.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
let stored: Record<string, unknown>;
const listeners = new Set<Listener>();
const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};
Object.assign(globalThis, { chrome: { storage: { local: { get: async () => stored, onChanged } } } });
const { gateKey, readGateTable, writeGateTable } = await import('../../../lib/page/gate-table.ts');

const table: GateTable = { version: 2, hashes: [], groups: [], doors: [], crowds: [] };
const text = JSON.stringify(table);
beforeEach(() => {
  stored = {};
  listeners.clear();
});

it('reads the table that is there', async () => {
  stored = { [gateKey]: text };
  expect(await readGateTable(new AbortController().signal)).toEqual(table);
  expect(listeners.size).toBe(0);
});

it('reads what was written', async () => {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
  Object.assign(chrome.storage.local, { set: async (values: Record<string, unknown>) => (stored = values) });
  await writeGateTable(table);
  expect(await readGateTable(new AbortController().signal)).toEqual(table);
});

it('passes over what an older version left, until there is a new one', async () => {
  stored = { [gateKey]: { version: 1, hashes: [], groups: [], doors: [] } };
  const reading = readGateTable(new AbortController().signal);
  await Promise.resolve();
  for (const listener of listeners) listener({ [gateKey]: { newValue: text } });
  expect(await reading).toEqual(table);
});

it('waits for the first table', async () => {
  const reading = readGateTable(new AbortController().signal);
  await Promise.resolve();
  for (const listener of listeners) listener({ other: { newValue: 1 } });
  for (const listener of listeners) listener({ [gateKey]: { newValue: text } });
  expect(await reading).toEqual(table);
  expect(listeners.size).toBe(0);
});

it('stops waiting when it is told to', () => {
  const life = new AbortController();
  void readGateTable(life.signal);
  expect(listeners.size).toBe(1);
  life.abort();
  expect(listeners.size).toBe(0);
});

it('stops waiting when the extension is gone, too, and with it the storage', () => {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
  const life = new AbortController();
  void readGateTable(life.signal);
  const { local } = chrome.storage;
  Object.defineProperty(local, 'onChanged', {
    configurable: true,
    get: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  life.abort();
  Object.defineProperty(local, 'onChanged', { configurable: true, value: onChanged });
  expect(listeners.size).toBe(0);
});
