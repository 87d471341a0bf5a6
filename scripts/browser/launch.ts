/** One way to start either browser, and to wait for what happens in it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Browser, LaunchOptions } from './types.ts';

/** Starts the named browser. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** Asks until the answer is neither null nor false; throws, naming `what`, after `timeout` milliseconds. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false>,
  timeout = 15_000,
): Promise<Answer> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await sleep(50);
  }
}
