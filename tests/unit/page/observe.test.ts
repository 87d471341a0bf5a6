// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../../lib/page/limits.ts';
import { type Changes, observe, type Observer } from '../../../lib/page/observe.ts';

type Callback = (records: MutationRecord[]) => void;
let tell: Callback;
let observer: Observer;
const disconnect = vi.fn();
let life: AbortController;
let changes: Changes[];
const onMove = vi.fn();
const node = () => document.createElement('p');
const record = (fields: object = {}) =>
  ({
    type: 'childList',
    target: document.body,
    addedNodes: [node()],
    removedNodes: [],
    ...fields,
  }) as unknown as MutationRecord;
let work = 0;

beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  work = 0;
  life = new AbortController();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: Callback) {
        tell = callback;
      }
      observe() {}
      disconnect = disconnect;
    },
  );
  observer = observe({
    root: document.body,
    isOwn: ({ attributeName }) => attributeName === 'own',
    onMove,
    onChange: async (change) => {
      changes.push(change);
      await new Promise((resolve) => setTimeout(resolve, work));
    },
    signal: life.signal,
    now: () => Date.now(),
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('observe', () => {
  it('tells what was added when the page has come to rest', async () => {
    const added = node();
    tell([record({ addedNodes: [added] })]);
    await vi.advanceTimersByTimeAsync(limits.quiet - 10);
    tell([record({ type: 'characterData', target: document.body, addedNodes: [] })]);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(limits.quiet);
    expect(changes).toEqual([{ added: [added, document.body] }]);
    expect(onMove).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever on a page that never rests', async () => {
    for (let time = 0; time < limits.patience + 100; time += 50) {
      tell([record()]);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(changes.length).toBeGreaterThan(0);
  });

  it('looks at a storm as one change of everything', async () => {
    tell(Array.from({ length: limits.records + 1 }, () => record()));
    await vi.advanceTimersByTimeAsync(limits.quiet);
    expect(changes).toEqual([{ added: null }]);
  });

  it('does not notice itself', async () => {
    tell([record({ attributeName: 'own' })]);
    await vi.advanceTimersByTimeAsync(limits.patience);
    expect(changes).toEqual([]);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('notices that the layer was taken away', async () => {
    tell([record({ attributeName: 'own', addedNodes: [], removedNodes: [node()] })]);
    expect(onMove).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(limits.patience);
    expect(changes).toEqual([]);
  });

  it('looks at everything when it is asked to', async () => {
    observer.rescan();
    await vi.advanceTimersByTimeAsync(limits.quiet);
    expect(changes).toEqual([{ added: null }]);
  });

  it('rests after long work, in proportion', async () => {
    work = 100;
    tell([record()]);
    await vi.advanceTimersByTimeAsync(limits.quiet + work);
    tell([record()]);
    await vi.advanceTimersByTimeAsync(work * limits.rest - 10);
    expect(changes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(changes).toHaveLength(2);
  });

  it('keeps what comes while it works', async () => {
    work = 100;
    tell([record()]);
    await vi.advanceTimersByTimeAsync(limits.quiet + 10);
    const late = node();
    tell([record({ addedNodes: [late] })]);
    await vi.advanceTimersByTimeAsync(work * (limits.rest + 2));
    expect(changes[1]).toEqual({ added: [late] });
  });

  it('leaves a page alone that has used up its rescans', async () => {
    for (let i = 0; i < limits.rescans; i++) {
      tell([record()]);
      await vi.advanceTimersByTimeAsync(limits.patience);
    }
    expect(changes).toHaveLength(limits.rescans);
    expect(disconnect).toHaveBeenCalled();
  });

  it('stops when it is told to', async () => {
    tell([record()]);
    life.abort();
    await vi.advanceTimersByTimeAsync(limits.patience);
    expect(changes).toEqual([]);
    expect(disconnect).toHaveBeenCalled();
  });
});
