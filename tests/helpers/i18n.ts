/** Import this before anything that speaks: it stands in for the browser's message catalogue. */
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = resolve(import.meta.dirname, '../../lib/locales');

/** The messages of a locale, as the build writes them. */
export async function readMessages(locale: string): Promise<Record<string, { message: string }>> {
  return generateChromeMessages(await parseMessagesFile(resolve(folder, `${locale}.yml`)));
}

let messages = await readMessages('en');

/** Lets the catalogue speak another of its languages. */
export async function speak(locale: string): Promise<void> {
  messages = await readMessages(locale);
  const { forgetMessages } = await import('../../lib/locales/translate.ts');
  forgetMessages();
}

const getMessage = (key: string) => (Object.hasOwn(messages, key) ? (messages[key]?.message ?? '') : '');
Object.assign(globalThis, { chrome: { i18n: { getMessage }, runtime: { id: 'test' } } });
