/** The content script's ear. Small and without Zod: it obeys pages of the extension only, whose messages are ours. */
import { api } from '../browser.ts';
import type { Handlers, Result, ToTab } from './types.ts';

/** Answers the extension's pages until `signal` aborts. */
export function listen(handlers: Handlers<ToTab>, signal: AbortSignal): void {
  const own = api.runtime.getURL('/');
  const { id, onMessage } = api.runtime;
  const onEach: Parameters<typeof onMessage.addListener>[0] = (message, sender, respond) => {
    if (sender.id !== id || !sender.url?.startsWith(own) || !isMessage(message, handlers)) return false;
    void answer(handlers, message).then(respond);
    return true;
  };
  onMessage.addListener(onEach);
  signal.addEventListener('abort', () => onMessage.removeListener(onEach));
}

interface Message {
  name: keyof ToTab;
  input: never;
}

function isMessage(message: unknown, handlers: object): message is Message {
  return typeof message === 'object' && message !== null && Object.hasOwn(handlers, (message as Message).name);
}

async function answer(handlers: Handlers<ToTab>, { name, input }: Message): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handlers[name](input, undefined) };
  } catch {
    return { ok: false, error: { code: 'failed' } };
  }
}
