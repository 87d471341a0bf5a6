import type { CardView, DrawnCardView } from '../../lib/page/views.ts';
import { makeCard, makeDrawn } from './card.ts';

/** A card as it is shown at first, its handlers deaf; `changes` replace its fields. */
export function makeView(changes: Partial<CardView> = {}): CardView & DrawnCardView {
  const deaf = (): void => undefined;
  return {
    card: makeCard(),
    drawn: makeDrawn().card,
    shared: [],
    host: 'news.example',
    save: { is: 'idle' },
    panel: null,
    dismissed: null,
    onSave: deaf,
    onPanel: deaf,
    onDismiss: deaf,
    onUndo: deaf,
    onClose: deaf,
    ...changes,
  };
}
