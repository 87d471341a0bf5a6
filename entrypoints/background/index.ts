import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../../lib/browser.ts';
import { serve } from '../../lib/messages/server.ts';
import { createCases } from '../../lib/notes/cases.ts';
import { createNotesDatabase } from '../../lib/notes/database.ts';
import { createNotes } from '../../lib/notes/repository.ts';
import { writeGateTable } from '../../lib/page/gate-table.ts';
import { packsOff } from '../../lib/settings.ts';
import { answerCommands } from './commands.ts';
import { createLiveEngine } from './live-engine.ts';
import { answerMenus, createMenus } from './menus.ts';
import { layerStyle } from './layer-style.ts';
import { leaveWithdrawnPages } from './leave-pages.ts';
import { once } from './once.ts';
import { openPopup } from './open-popup.ts';
import { loadBundledPacks } from './packs.ts';
import { createReadClaims } from './read-claims.ts';
import { createServices } from './services.ts';

export default defineBackground(() => {
  const packs = once(loadBundledPacks);
  const { engine, writeGate, renew } = createLiveEngine({
    packs,
    readOff: () => packsOff.read(),
    writeGate: writeGateTable,
  });
  // For the worker's life; a change of the list wakes it, too.
  packsOff.watch(() => void renew(), new AbortController().signal);
  const forgetSettings = async () => {
    await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
    // The gate lies there too, and no page can be read without it.
    await renew();
  };
  const database = createNotesDatabase();
  const notes = createNotes(database);
  const cases = createCases(database);
  const readClaims = createReadClaims();
  serve(createServices({ engine, packs, notes, cases, readClaims, openPopup, forgetSettings, style: layerStyle }));
  answerMenus({ notes, openPopup });
  answerCommands({ openPopup });
  leaveWithdrawnPages();

  // Installed, updated, or the browser updated: the packs may be others.
  api.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    void writeGate();
    if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('/welcome.html') });
  });
  api.tabs.onRemoved.addListener((tab) => void readClaims.forget(tab));
  api.runtime.onStartup.addListener(() => {
    void writeGate();
    // Notes may be unavailable; the popup says so to a reader who asks.
    notes.purge().catch(() => undefined);
  });
});
