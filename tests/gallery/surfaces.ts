import { cardSurface } from './card.tsx';
import { marks } from './marks.tsx';
import { notes } from './notes.tsx';
import { options } from './options.tsx';
import { popup } from './popup.tsx';
import { story } from './story.tsx';
import type { Surface } from './types.ts';

/** All there are. */
export const surfaces: Surface[] = [marks, cardSurface, popup, notes, options, story];
