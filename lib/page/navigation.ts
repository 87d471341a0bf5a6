/** Notices when a page becomes another page without being loaded anew. */

/** The address without what only scrolls: a router's `#/path` and `#!path` count, an anchor does not. */
export function pageAddress(href: string): string {
  const [address = '', anchor = ''] = href.split('#', 2);
  return /^!?\//.test(anchor) ? `${address}#${anchor}` : address;
}

export interface Navigation {
  /** To be called whenever something happened that may have come with a new address. */
  look(): void;
}

/** Calls `onMove` with each new address until `signal` aborts. */
export function followAddress(
  onMove: () => void,
  signal: AbortSignal,
  href: () => string = () => location.href,
): Navigation {
  let address = pageAddress(href());
  const look = (): void => {
    const next = pageAddress(href());
    if (next === address) return;
    address = next;
    onMove();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  return { look };
}
