import type { SaveState } from '../../lib/page/views.ts';

/** One word for each state of saving: a failure's is its code. */
export function saveCode(save: SaveState): string {
  return save.is === 'failed' ? save.code : save.is;
}
