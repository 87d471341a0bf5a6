/** What a page notes of its own load: when it was idle, when the first badge stood there, what shifted. */
import type { Tab } from '../../scripts/browser/types.ts';

/**
 * Put into the page; the extension has to be a test build, into whose layer pages can look. Where the page `isWaiting` for a
 * badge it looks for one in every frame.
 */
export const clockScript = (isWaiting: boolean): string => `<script>
  const clock = (window.clock = { idle: 0, badge: 0, shift: 0 });
  addEventListener('load', () => requestIdleCallback(() => (clock.idle = performance.now())));
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) clock.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = document.querySelector('variorum-layer')?.shadowRoot;
    if (root?.querySelector('[data-key]')) clock.badge = performance.now();
    else if (${isWaiting}) requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
</script>`;

export interface Clock {
  /** Milliseconds from idle to the first badge; null where there is none. */
  badge: number | null;
  /** What layout shifted, as the browser scores it. */
  shift: number;
}

/** What a page with that script has noted so far. */
export async function readClock(tab: Tab): Promise<Clock> {
  const { idle, badge, shift } = await tab.evaluate(
    () => (window as unknown as { clock: { idle: number; badge: number; shift: number } }).clock,
    null,
  );
  return { badge: badge > 0 ? badge - idle : null, shift };
}
