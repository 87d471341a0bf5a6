// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../lib/page/marks.ts';
import { createSteps, type Steps } from '../../../lib/page/steps.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';

let marks: Mark[];
let steps: Steps;
let gone: Set<string>;
const went: string[] = [];

/** Marks one below the other, 100 px apart; those above `scrolled` are out of sight. Listed last first. */
function lay(keys: string[], scrolled = 0): void {
  document.body.replaceChildren(...keys.map((key) => Object.assign(document.createElement('p'), { textContent: key })));
  marks = keys
    .map((key, index) => {
      const element = document.querySelectorAll('p')[index]!;
      const range = document.createRange();
      range.selectNodeContents(element.firstChild!);
      vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 100 - scrolled, 100, 20));
      return {
        card: makeCard({ key }),
        drawn: makeDrawn(),
        shared: [],
        range,
        element,
        isRepeat: false,
        look: 'badge' as const,
      };
    })
    .toReversed();
}

beforeEach(() => {
  went.length = 0;
  gone = new Set();
  steps = createSteps({
    marks: () => marks,
    go: (key) => !gone.has(key) && went.push(key) > 0,
  });
});

describe('steps', () => {
  it('go through the page from the top, and from the end to the top again', () => {
    lay(['a', 'b', 'c']);
    for (let step = 0; step < 4; step++) expect(steps.step(1)).toBe(true);
    expect(went).toEqual(['a', 'b', 'c', 'a']);
    steps.step(-1);
    expect(went.at(-1)).toBe('c');
  });

  it.each([
    [1, 'b'],
    [-1, 'a'],
  ] as const)('begin at what is in sight: %i leads to %s', (by, key) => {
    lay(['a', 'b', 'c'], 90);
    expect(steps.current()).toBe('b');
    steps.step(by);
    expect(went).toEqual([key]);
  });

  it.each([
    [1, 'a'],
    [-1, 'c'],
  ] as const)('below the last mark, %i leads to %s', (by, key) => {
    lay(['a', 'b', 'c'], 900);
    expect(steps.current()).toBeNull();
    steps.step(by);
    expect(went).toEqual([key]);
  });

  it('pass over a mark that is gone', () => {
    lay(['a', 'b', 'c']);
    gone.add('b');
    steps.step(1);
    steps.step(1);
    expect(went).toEqual(['a', 'c']);
    expect(steps.current()).toBe('c');
  });

  it('lead nowhere where there is no mark, or none is left', () => {
    marks = [];
    expect(steps.step(1)).toBe(false);
    expect(steps.current()).toBeNull();
    lay(['a']);
    gone.add('a');
    expect(steps.step(1)).toBe(false);
  });
});
