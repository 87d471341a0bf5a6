// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { followAddress, pageAddress } from '../../../lib/page/navigation.ts';

describe('pageAddress', () => {
  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['https://a.example/x#part', 'https://a.example/x'],
    ['https://a.example/#/news/1', 'https://a.example/#/news/1'],
    ['https://a.example/#!/news/1', 'https://a.example/#!/news/1'],
  ])('%s', (href, expected) => {
    expect(pageAddress(href)).toBe(expected);
  });
});

it('tells each new address once, and nothing after its end', () => {
  let href = 'https://a.example/1';
  const onMove = vi.fn();
  const life = new AbortController();
  const { look } = followAddress(onMove, life.signal, () => href);
  look();
  href = 'https://a.example/1#part';
  dispatchEvent(new Event('hashchange'));
  expect(onMove).not.toHaveBeenCalled();
  href = 'https://a.example/2';
  dispatchEvent(new Event('popstate'));
  look();
  expect(onMove).toHaveBeenCalledTimes(1);
  life.abort();
  href = 'https://a.example/3';
  dispatchEvent(new Event('popstate'));
  expect(onMove).toHaveBeenCalledTimes(1);
});
