// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import { passesGate } from '../../../lib/page/gate-pass.ts';
import { limits } from '../../../lib/page/limits.ts';

let fed: string[];
let pauses: number;
const pass = (root: Node, word = 'never') =>
  passesGate(
    root,
    {
      feed(text) {
        fed.push(text);
        return text.includes(word);
      },
    },
    {
      dom: createPageDom(),
      page: createPageDocument(document),
      slices: {
        isUsedUp: () => true,
        pause: async () => {
          pauses += 1;
        },
      },
    },
  );
const paragraph = (text: string, name = 'p') => {
  const element = document.createElement(name);
  element.append(text);
  return element;
};

beforeEach(() => {
  fed = [];
  pauses = 0;
  document.body.replaceChildren(paragraph('one'), paragraph('code', 'script'), paragraph('two'), paragraph('three'));
});

describe('passesGate', () => {
  it('reads the text and not the code', async () => {
    expect(await pass(document.body)).toBe(false);
    expect(fed).toEqual(['one', 'two', 'three']);
  });

  it('stops as soon as the gate knows', async () => {
    expect(await pass(document.body, 'two')).toBe(true);
    expect(fed).toEqual(['one', 'two']);
  });

  it('takes a text node as well', async () => {
    expect(await pass(document.body.firstChild!.firstChild!, 'one')).toBe(true);
  });

  it('hands a long text over in pieces that end between words', async () => {
    const words = 'word '.repeat(limits.gateChunk / 2);
    document.body.replaceChildren(paragraph(words));
    await pass(document.body);
    expect(fed.join('')).toBe(words);
    expect(Math.max(...fed.map(({ length }) => length))).toBeLessThanOrEqual(limits.gateChunk);
    expect(fed.every((piece) => !/^\w+$/.test(piece.trimStart().slice(0, 5)) || /^ ?word/.test(piece))).toBe(true);
    expect(pauses).toBeGreaterThan(0);
  });

  it('cuts a word that has no end', async () => {
    document.body.replaceChildren(paragraph('x'.repeat(limits.gateChunk * 2.5)));
    await pass(document.body);
    expect(fed.map(({ length }) => length)).toEqual([limits.gateChunk, limits.gateChunk, limits.gateChunk / 2]);
  });
});
