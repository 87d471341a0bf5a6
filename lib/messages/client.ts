/** Asks the background, or the content script of a tab. Small and without Zod, for the content script's sake. */
import { api } from '../browser.ts';
import type { FromPage, FromTab, Result, ToTab } from './types.ts';

/** Milliseconds before each further try: a worker that starts needs about 30, one under load up to half a second. */
const backOff = [50, 200, 800];

/** What carries a message; tests give their own. */
export interface Channel {
  /** Resolves with the answer, or rejects where nobody listens. */
  post: (message: { name: string; input: unknown }) => Promise<unknown>;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
  /** Milliseconds before each further try. */
  waits?: number[];
}

/** Sends one message and resolves with its result; never rejects. */
export type Send<M> = <N extends keyof M & string>(
  name: N,
  input: M[N] extends { input: infer I } ? I : never,
) => Promise<Result<M[N] extends { output: infer O } ? O : never>>;

/**
 * A `send` over one channel. A message that finds nobody is tried again; every message of the contract can be handled
 * twice without harm.
 */
export function createSend<M>({ post, isAlive, waits = backOff }: Channel): Send<M> {
  return async (name, input) => {
    for (const wait of [...waits, null]) {
      if (!isAlive()) return { ok: false, error: { code: 'orphaned' } };
      const answer = await attempt(() => post({ name, input }));
      if (isResult(answer)) return answer as never;
      if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return { ok: false, error: { code: isAlive() ? 'unreachable' : 'orphaned' } };
  };
}

const isAlive = () => api.runtime?.id !== undefined;
const runtime: Channel = { post: (message) => api.runtime.sendMessage(message), isAlive };

/** Content script to background. */
export const sendFromTab: Send<FromTab> = createSend<FromTab>(runtime);

/** Extension page to background. */
export const sendFromPage: Send<FromPage> = createSend<FromPage>(runtime);

/** Extension page to the content script of a tab. Tried twice only: that a tab has none is an ordinary answer. */
export function sendToTab(tab: number): Send<ToTab> {
  return createSend<ToTab>({
    post: (message) => api.tabs.sendMessage(tab, message, { frameId: 0 }),
    isAlive,
    waits: backOff.slice(0, 1),
  });
}

async function attempt(post: () => Promise<unknown>): Promise<unknown> {
  try {
    return await post();
  } catch {
    return undefined;
  }
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';
}
