import { render } from 'preact';
import { api } from '../../lib/browser.ts';
import { direction, language } from '../../lib/locales/translate.ts';
import { createNotesDatabase } from '../../lib/notes/database.ts';
import { createNotes } from '../../lib/notes/repository.ts';
import { createSearchIndex } from '../../lib/notes/search-index.ts';
import { PopupApp } from './popup-app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();

const database = createNotesDatabase();
const notes = createNotes(database);
const index = createSearchIndex(database);
// Opened in a tab, where the browser has no `action.openPopup`, the address names the tab it is about.
const asked = Number(new URLSearchParams(location.search).get('tab'));
const isPopup = !(asked > 0);
document.documentElement.classList.toggle('in-tab', !isPopup);

async function activeTab(): Promise<number | null> {
  const [active] = await api.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

const root = document.querySelector('#root');
// Drawn before the browser has said which tab it is about.
const tab = isPopup ? activeTab() : Promise.resolve(asked);
if (root) render(<PopupApp tab={tab} isPopup={isPopup} notes={notes} index={index} />, root);
