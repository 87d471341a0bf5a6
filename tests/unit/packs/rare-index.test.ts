import { expect, it } from 'vitest';
import { createRareIndex } from '../../../lib/packs/rare-index.ts';
import { harbourPack } from '../../helpers/harbour.ts';

it('is none where every claim has cues', () => {
  expect(createRareIndex(harbourPack().claims)).toBeNull();
  expect(createRareIndex([])).toBeNull();
});
