import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../../lib/browser.ts';
import { serve } from '../../lib/messages/server.ts';
import { createCases } from '../../lib/notes/cases.ts';
import { createNotesDatabase } from '../../lib/notes/database.ts';
import { createNotes } from '../../lib/notes/repository.ts';
import { gateKey } from '../../lib/page/gate-table.ts';
import { answerCommands } from './commands.ts';
import { createEngine } from './engine.ts';
import { answerMenus, createMenus } from './menus.ts';
import { layerStyle } from './layer-style.ts';
import { once } from './once.ts';
import { openPopup } from './open-popup.ts';
import { loadBundledPacks } from './packs.ts';
import { createReadClaims } from './read-claims.ts';
import { createServices } from './services.ts';

export default defineBackground(() => {
  const engine = once(async () => createEngine(await loadBundledPacks()));
  const database = createNotesDatabase();
  const notes = createNotes(database);
  const readClaims = createReadClaims();
  serve(createServices({ engine, notes, cases: createCases(database), readClaims, openPopup, style: layerStyle }));
  answerMenus({ notes, openPopup });
  answerCommands({ openPopup });

  const writeGate = async () => api.storage.local.set({ [gateKey]: (await engine()).gateTable() });
  // Installed, updated, or the browser updated: the packs may be others.
  api.runtime.onInstalled.addListener(() => {
    createMenus();
    void writeGate();
  });
  api.tabs.onRemoved.addListener((tab) => void readClaims.forget(tab));
  api.runtime.onStartup.addListener(() => {
    void writeGate();
    // Notes may be unavailable; the popup says so to a reader who asks.
    notes.purge().catch(() => undefined);
  });
});
