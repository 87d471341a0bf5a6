// @vitest-environment happy-dom
import '../../helpers/browser-page.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import { createMoves, type Moves } from '../../../lib/page/moves.ts';

const draw = vi.fn();
let life: AbortController;
let moves: Moves;
let observed: Element[];
let frames: (() => void)[];
beforeEach(() => {
  draw.mockClear();
  frames = [];
  observed = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {
        observed = [];
      }
    },
  );
  life = new AbortController();
  moves = createMoves({
    page: createPageDocument(document),
    dom: createPageDom(),
    root: document.documentElement,
    isMovedBy: (scrolled) => scrolled !== document,
    draw,
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});
const frame = () => frames.splice(0).forEach((run) => run());

it('draws once a frame, however often it is asked', () => {
  for (let i = 0; i < 5; i++) moves.schedule();
  dispatchEvent(new Event('resize'));
  frame();
  expect(draw).toHaveBeenCalledTimes(1);
  moves.schedule();
  frame();
  expect(draw).toHaveBeenCalledTimes(2);
});

it('follows inner scrollers, and not the document that carries the badges along', () => {
  const scroller = document.createElement('div');
  document.body.replaceChildren(scroller);
  document.dispatchEvent(new Event('scroll'));
  expect(frames).toHaveLength(0);
  scroller.dispatchEvent(new Event('scroll'));
  expect(frames).toHaveLength(1);
});

it.each(['load', 'toggle', 'transitionend', 'animationend'])('follows %s', (name) => {
  document.body.dispatchEvent(new Event(name));
  expect(frames).toHaveLength(1);
});

it('watches the sizes of the blocks and of everything around them, each once', () => {
  const [one, two, outer] = [document.createElement('p'), document.createElement('p'), document.createElement('div')];
  outer.append(one, two);
  document.body.replaceChildren(outer);
  moves.follow([one, two]);
  expect(new Set(observed)).toEqual(new Set([document.documentElement, document.body, outer, one, two]));
  expect(observed).toHaveLength(5);
});

it('is silent after its end', () => {
  life.abort();
  moves.schedule();
  dispatchEvent(new Event('resize'));
  document.body.dispatchEvent(new Event('toggle'));
  expect(frames).toHaveLength(0);
  expect(observed).toHaveLength(0);
});
