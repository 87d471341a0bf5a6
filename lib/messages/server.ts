/** The background's side: who may ask what, in which form. Everything that arrives is checked before it is obeyed. */
import type * as z from 'zod/mini';
import { api } from '../browser.ts';
import { fromPage, fromTab } from './contract.ts';
import type { ErrorCode, FromPage, FromTab, Handlers, Result } from './types.ts';

/** Who sent a message, as far as the browser itself vouches for it. */
export interface Sender {
  /** Address of the page or frame. */
  url: string;
  /** The sender's tab, where it has one. */
  tab: number | null;
}

/** Thrown by a handler to answer with a code. */
export class Refusal extends Error {
  /** What the sender is told. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** One function a message, for each of the two kinds of sender. */
export interface Services {
  tab: Handlers<FromTab, Sender>;
  page: Handlers<FromPage, Sender>;
}

/** The extension's own id and origin (`chrome-extension://…`). */
export interface Self {
  id: string;
  origin: string;
}

type BrowserSender = Parameters<Parameters<typeof api.runtime.onMessage.addListener>[0]>[1];

const schemas: Record<keyof Services, Record<string, z.ZodMiniType>> = { tab: fromTab, page: fromPage };

/**
 * Starts to answer. Call it at the top level of the background, in the first turn: a message that woke the worker is
 * lost on a listener that comes later. What a handler still has to load, it awaits itself; answers keep their order.
 */
export function serve(services: Services): void {
  const self: Self = { id: api.runtime.id, origin: new URL(api.runtime.getURL('/')).origin };
  api.runtime.onMessage.addListener((message, sender, respond) => {
    void respondTo(message, sender, { services, self }).then(respond);
    // Keeps the channel open until the answer is there.
    return true;
  });
}

/** The answer to one message. Never rejects, and never tells more than a code. */
export async function respondTo(
  message: unknown,
  from: BrowserSender,
  { services, self }: { services: Services; self: Self },
): Promise<Result<unknown>> {
  const role = roleOf(from, self);
  if (!role) return refuse('forbidden');
  const envelope = readEnvelope(message);
  if (!envelope) return refuse('invalid');
  const { name, input } = envelope;
  if (!Object.hasOwn(schemas[role], name)) return refuse('forbidden');
  const parsed = schemas[role][name]?.safeParse(input);
  if (!parsed?.success) return refuse('invalid');
  const handlers = services[role] as unknown as Record<string, (input: unknown, sender: Sender) => unknown>;
  try {
    const value = await handlers[name]?.(parsed.data, { url: from.url ?? '', tab: from.tab?.id ?? null });
    return { ok: true, value };
  } catch (error) {
    return refuse(codeOf(error));
  }
}

/**
 * `page`: an own page, also one shown in a tab; `tab`: our content script in the top frame of a web page. The browser
 * fills these fields in, a renderer that was taken over cannot.
 */
function roleOf({ id, origin, url, tab, frameId }: BrowserSender, self: Self): keyof Services | null {
  if (id !== self.id || !url || !URL.canParse(url)) return null;
  // `URL.origin` is "null" for the schemes of extensions in Node, and Firefox leaves `sender.origin` out.
  if (url.startsWith(`${self.origin}/`)) return origin === undefined || origin === self.origin ? 'page' : null;
  if (origin === self.origin) return null;
  return tab && frameId === 0 && /^https?:$/.test(new URL(url).protocol) ? 'tab' : null;
}

function readEnvelope(message: unknown): { name: string; input: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, input, ...rest } = message as Record<string, unknown>;
  return typeof name === 'string' && Object.keys(rest).length === 0 ? { name, input } : null;
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof Refusal ? error.code : 'failed';
}

function refuse(code: ErrorCode): Result<never> {
  return { ok: false, error: { code } };
}
