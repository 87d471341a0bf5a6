import { expect, it, vi } from 'vitest';
import { createReadClaims } from '../../../lib/page/read-claims.ts';
import { makeCard } from '../../helpers/card.ts';

const other = makeCard({ claim: { ...makeCard().claim, id: 'bridge-width' } });

it('knows every mention of a claim whose card was opened, and tells the background once', () => {
  const send = vi.fn();
  const read = createReadClaims(send as never);
  expect(read.has(makeCard())).toBe(false);
  read.add(makeCard());
  read.add(makeCard({ key: 'another' }));
  expect([read.has(makeCard({ key: 'a third' })), read.has(other)]).toEqual([true, false]);
  expect(send).toHaveBeenCalledExactlyOnceWith('claim-read', { pack: 'bridge-pack', claim: 'bridge-length' });
});

it('takes over what was read on earlier pages of the tab', () => {
  const send = vi.fn();
  const read = createReadClaims(send as never);
  read.learn([{ pack: 'bridge-pack', claim: 'bridge-width' }]);
  expect(read.has(other)).toBe(true);
  read.add(other);
  expect(send).not.toHaveBeenCalled();
});
