/** A walk over elements and text in document order, without recursion: pages nest thousands deep. */
import type { DomReader } from './dom.ts';

export interface Walker {
  /** The node after `node`; its children only where `into` says so. Null at the end of the root. */
  after(node: Node, into: boolean): Node | null;
}

/** A walker that stays below `root`. */
export function createWalker(root: Node, dom: DomReader): Walker {
  return {
    after(node, into) {
      if (into) {
        const child = dom.first(node);
        if (child) return child;
      }
      for (let at: Node | null = node; at && at !== root; at = dom.parent(at)) {
        const next = dom.next(at);
        if (next) return next;
      }
      return null;
    },
  };
}
