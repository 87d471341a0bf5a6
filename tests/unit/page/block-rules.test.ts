import { describe, expect, it } from 'vitest';
import { isBlock, isPreformatted, isSkippedByAttributes, isSkippedTag } from '../../../lib/page/block-rules.ts';

const skips = (attributes: Record<string, string>) => isSkippedByAttributes((name) => attributes[name] ?? null);

describe('block rules', () => {
  it('parts text at blocks and line breaks, not at inline elements', () => {
    expect(['p', 'li', 'td', 'br', 'hr', 'h1', 'nav'].every(isBlock)).toBe(true);
    expect(['b', 'a', 'span', 'x-time', 'sup'].some(isBlock)).toBe(false);
    expect(isPreformatted('pre')).toBe(true);
  });

  it('skips what is no prose', () => {
    expect(['script', 'textarea', 'nav', 'svg', 'variorum-layer'].every(isSkippedTag)).toBe(true);
    expect(['p', 'em', 'aside', 'figcaption'].some(isSkippedTag)).toBe(false);
  });

  it.each([
    [{ hidden: '' }, true],
    [{ hidden: 'until-found' }, false],
    [{ 'aria-hidden': 'true' }, true],
    [{ 'aria-hidden': 'false' }, false],
    [{ contenteditable: '' }, true],
    [{ contenteditable: 'FALSE' }, false],
    [{ contenteditable: 'plaintext-only' }, true],
    [{ role: ' TextBox ' }, true],
    [{ role: 'article' }, false],
    [{}, false],
  ])('%o', (attributes, expected) => {
    expect(skips(attributes as Record<string, string>)).toBe(expected);
  });
});
