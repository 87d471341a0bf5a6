/** Notices what changes on a page, in batches, and gives up on pages that never rest. */
import { limits } from './limits.ts';

export interface Changes {
  /** Nodes that were added or whose text changed; null where so much changed that all must be read again. */
  added: Node[] | null;
}

export interface ObserverOptions {
  root: Node;
  isOwn: (record: MutationRecord) => boolean;
  /** Called at once for each batch that may have moved text or taken the layer away. */
  onMove: () => void;
  /** Called when the page has come to rest; what it resolves with is waited for. */
  onChange: (changes: Changes) => Promise<void>;
  signal: AbortSignal;
  now?: () => number;
}

export interface Observer {
  /** To be called where text may have come to light without a change of the tree. */
  rescan(): void;
}

/** Watches until `signal` aborts or the page has used up its rescans. */
export function observe(options: ObserverOptions): Observer {
  const { root, isOwn, onMove, onChange, signal, now = () => performance.now() } = options;
  let pending: Set<Node> | null = new Set();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstAt = 0;
  let notBefore = 0;
  let rescans = 0;
  let isBusy = false;

  const wait = (): void => {
    if (timer !== null) clearTimeout(timer);
    const at = now();
    const delay = Math.max(Math.min(limits.quiet, firstAt + limits.patience - at), notBefore - at, 0);
    timer = setTimeout(() => void run(), delay);
  };
  const start = (): void => {
    if (firstAt === 0) firstAt = now();
    wait();
  };
  const run = async (): Promise<void> => {
    timer = null;
    if (isBusy || signal.aborted) return;
    const changes: Changes = { added: pending && [...pending] };
    pending = new Set();
    firstAt = 0;
    rescans += 1;
    isBusy = true;
    const started = now();
    try {
      await onChange(changes);
    } finally {
      isBusy = false;
    }
    notBefore = now() + (now() - started) * limits.rest;
    if (rescans >= limits.rescans) observer.disconnect();
    else if (pending === null || pending.size > 0) wait();
  };
  const observer = new MutationObserver((records) => {
    if (records.length > limits.records) pending = null;
    else
      for (const record of records) {
        if (isOwn(record)) {
          if (record.removedNodes.length > 0) onMove();
          continue;
        }
        if (record.type === 'characterData') pending?.add(record.target);
        else for (const node of record.addedNodes) pending?.add(node);
        if (record.removedNodes.length > 0) pending?.add(record.target);
        if (pending && pending.size > limits.records) pending = null;
      }
    if (pending !== null && pending.size === 0) return;
    onMove();
    start();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    rescan() {
      if (signal.aborted || rescans >= limits.rescans) return;
      pending = null;
      start();
    },
  };
}
