import type { ComponentChild } from 'preact';

/** One component in one state. */
export interface Example {
  name: string;
  view: ComponentChild;
  /** CSS px; without it, as wide as the surface is. */
  width?: number;
}

/** What a reader sees together, with the style sheets it has in the extension. */
export interface Surface {
  name: string;
  css: string;
  /** CSS px; the page's width where it is left out. */
  width?: number;
  examples: Example[];
}
