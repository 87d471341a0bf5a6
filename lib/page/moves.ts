/** Calls for new positions whenever the page's layout may have moved: told by events, never by asking again and again. */
import type { DomReader, PageDocument } from './dom.ts';

export interface Moves {
  /** Draws at the next frame; calls before that are one. */
  schedule(): void;
  /** Follows the sizes of these blocks and of what is around them. */
  follow(blocks: Iterable<Element>): void;
}

interface MovesOptions {
  page: PageDocument;
  dom: DomReader;
  root: Element;
  /** Called for each scroll with what scrolled; true where marks have to move. */
  isMovedBy: (scrolled: EventTarget | null) => boolean;
  draw: () => void;
  signal: AbortSignal;
}

/** Listens until `signal` aborts. */
export function createMoves({ page, dom, root, isMovedBy, draw, signal }: MovesOptions): Moves {
  let frame = 0;
  const schedule = (): void => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const sizes = new ResizeObserver(schedule);
  const options = { capture: true, passive: true, signal };
  addEventListener('resize', schedule, options);
  page.listen('scroll', (event) => isMovedBy(event.target) && schedule(), options);
  // Late images and styles, finished transitions, opened details, fonts that arrive.
  for (const name of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'])
    page.listen(name, schedule, options);
  page.fonts().addEventListener('loadingdone', schedule, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    schedule,
    follow(blocks) {
      sizes.disconnect();
      sizes.observe(root);
      const followed = new Set<Element>();
      for (const block of blocks)
        for (
          let at: Node | null = block;
          at instanceof Element && at !== root && !followed.has(at);
          at = dom.parent(at)
        ) {
          followed.add(at);
          sizes.observe(at);
        }
    },
  };
}
