import { render } from 'preact';
import { direction, language, t } from '../../lib/locales/translate.ts';
import { WelcomeApp } from './welcome-app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('welcome.title');

const root = document.querySelector('#root');
if (root) render(<WelcomeApp />, root);
