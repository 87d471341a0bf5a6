/** The extension API of this context. */
import type { Browser } from 'wxt/browser';

/**
 * `browser` where the browser itself defined it, else `chrome`. A plain `globalThis.browser` is not safe to read in a
 * content script: in Chromium a page can answer it with `<form id="browser">`, which the isolated world sees as well.
 */
export const api: typeof Browser = (
  Object.hasOwn(globalThis, 'browser') ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome')
) as typeof Browser;
