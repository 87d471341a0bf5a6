import { vi } from 'vitest';
import type { NoteActions } from '../../components/popup/types.ts';

/** Actions of which none does anything. */
export function noNoteActions(): NoteActions {
  const done = async () => true as const;
  return {
    remove: vi.fn(done),
    restore: vi.fn(done),
    comment: vi.fn(done),
    ask: vi.fn(),
    askAll: vi.fn(),
    filter: vi.fn(),
    showMore: vi.fn(),
    showEarlier: vi.fn(),
    beforeSearch: vi.fn(),
    linkTo: ({ url }) => (url.startsWith('https:') ? `${url}#:~:text=passage` : null),
  };
}
