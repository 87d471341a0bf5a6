import { describe, expect, test, vi } from 'vitest';
import { createSend } from '../../../lib/messages/client.ts';
import type { FromTab } from '../../../lib/messages/types.ts';

const waits = [1, 1, 1];
const done = { ok: true, value: { opened: true } };

function client(post: () => Promise<unknown>, isAlive = () => true) {
  return createSend<FromTab>({ post, isAlive, waits });
}

describe('R13 send', () => {
  test('gives the answer as it came', async () => {
    const post = vi.fn(async () => done);
    expect(await client(post)('open-popup', null)).toEqual(done);
    expect(post).toHaveBeenCalledExactlyOnceWith({ name: 'open-popup', input: null });
  });

  test('does not try a refusal again', async () => {
    const post = vi.fn(async () => ({ ok: false, error: { code: 'quota' } }));
    expect(await client(post)('open-popup', null)).toEqual({ ok: false, error: { code: 'quota' } });
    expect(post).toHaveBeenCalledOnce();
  });

  test('tries again while the worker starts', async () => {
    const post = vi.fn(async (): Promise<unknown> => done);
    post.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    post.mockResolvedValueOnce(undefined);
    expect(await client(post)('open-popup', null)).toEqual(done);
    expect(post).toHaveBeenCalledTimes(3);
  });

  test('gives up after three more tries, and quietly', async () => {
    const post = vi.fn(async () => Promise.reject(new Error('channel closed')));
    expect(await client(post)('open-popup', null)).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(post).toHaveBeenCalledTimes(4);
  });

  test('sends nothing once the extension is gone', async () => {
    const post = vi.fn(async () => done);
    expect(await client(post, () => false)('open-popup', null)).toEqual({ ok: false, error: { code: 'orphaned' } });
    expect(post).not.toHaveBeenCalled();
  });

  test('stops trying when the extension goes meanwhile', async () => {
    let isAlive = true;
    const post = vi.fn(() => {
      isAlive = false;
      throw new Error('Extension context invalidated.');
    });
    expect(await client(post, () => isAlive)('open-popup', null)).toEqual({ ok: false, error: { code: 'orphaned' } });
    expect(post).toHaveBeenCalledOnce();
  });
});
