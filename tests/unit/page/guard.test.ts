// @vitest-environment happy-dom
import { modals } from '../../helpers/browser-page.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageDom } from '../../../lib/page/dom.ts';
import { createGuard, type Guard } from '../../../lib/page/guard.ts';
import { limits } from '../../../lib/page/limits.ts';

let host: HTMLElement;
let card: HTMLElement;
let button: HTMLElement;
let time: number;
let guard: Guard;
let seen: (isVisible: boolean) => void;

const box = new DOMRect(100, 100, 80, 30);
const click = (isTrusted = true) => ({ isTrusted, composedPath: () => [button] }) as unknown as Event;

beforeEach(() => {
  time = 0;
  host = document.createElement('variorum-layer');
  const root = host.attachShadow({ mode: 'open' });
  card = document.createElement('div');
  button = document.createElement('button');
  card.append(button);
  root.append(card);
  document.documentElement.append(host);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(host);
  Object.assign(root, { elementFromPoint: () => button });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      trackVisibility = true;
      constructor(callback: (entries: { isVisible: boolean }[]) => void) {
        seen = (isVisible) => callback([{ isVisible }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  guard = createGuard({ document, host, root, card, dom: createPageDom(), now: () => time });
  time = limits.cardSettled;
});
afterEach(() => {
  guard.destroy();
  host.remove();
  modals.clear();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});

describe('S4 the guard', () => {
  it('allows a person’s click on a card that has stood there', () => {
    expect(guard.judge(click())).toBe('allowed');
  });

  it('ignores what no person did, and what came too soon', () => {
    expect(guard.judge(click(false))).toBe('ignored');
    time = limits.cardSettled - 1;
    expect(guard.judge(click())).toBe('ignored');
  });

  it.each([
    ['opacity', '0.1'],
    ['filter', 'blur(9px)'],
    ['transform', 'scale(0.01)'],
    ['clipPath', 'inset(50%)'],
    ['visibility', 'hidden'],
    ['mixBlendMode', 'screen'],
  ])('does not trust a card whose ancestors have %s', (property, value) => {
    Object.assign(document.documentElement.style, { [property]: value });
    expect(guard.judge(click())).toBe('covered');
  });

  it('does not trust a card that something else is hit instead of', () => {
    vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(document.body);
    expect(guard.judge(click())).toBe('covered');
  });

  it('does not trust a card under a popover of the page that lets clicks through', () => {
    const cover = document.createElement('div');
    document.body.append(cover);
    modals.add(cover);
    expect(guard.judge(click())).toBe('covered');
    cover.remove();
  });

  it('believes the browser where it tells that something lies over the card, and waits again afterwards', () => {
    seen(false);
    expect(guard.judge(click())).toBe('covered');
    seen(true);
    expect(guard.judge(click())).toBe('ignored');
    time += limits.cardSettled;
    expect(guard.judge(click())).toBe('allowed');
  });

  it.each<[string, () => void]>([
    ['words', () => (button.textContent = 'Close')],
    ['elements', () => card.append(document.createElement('button'))],
  ])('S6 trusts no card whose %s somebody changed, before it was drawn anew and has stood there', (_, change) => {
    change();
    expect(guard.judge(click())).toBe('covered');
    guard.drawn();
    expect(guard.judge(click())).toBe('ignored');
    time += limits.cardSettled;
    expect(guard.judge(click())).toBe('allowed');
  });

  it('S6 takes what it is told of for a drawing of ours', () => {
    button.textContent = 'Saving…';
    guard.drawn();
    expect(guard.judge(click())).toBe('allowed');
  });

  it('S6 trusts no button that is faint in a card that is not', () => {
    button.style.opacity = '0.1';
    expect(guard.judge(click())).toBe('covered');
  });
});
