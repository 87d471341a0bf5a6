import { render } from 'preact';
import { direction, language, t } from '../../lib/locales/translate.ts';
import { createCases } from '../../lib/notes/cases.ts';
import { createNotesDatabase } from '../../lib/notes/database.ts';
import { createNotes } from '../../lib/notes/repository.ts';
import { OptionsApp } from './options-app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('options.title');

const root = document.querySelector('#root');
const database = createNotesDatabase();
if (root) render(<OptionsApp notes={createNotes(database)} cases={createCases(database)} />, root);
