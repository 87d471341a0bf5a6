import { render } from 'preact';
import { direction, language, t } from '../../lib/locales/translate.ts';
import { createNotesDatabase } from '../../lib/notes/database.ts';
import { createNotes } from '../../lib/notes/repository.ts';
import { OptionsApp } from './options-app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('options.title');

const root = document.querySelector('#root');
if (root) render(<OptionsApp notes={createNotes(createNotesDatabase())} />, root);
