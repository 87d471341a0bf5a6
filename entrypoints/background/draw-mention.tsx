import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge/Badge.tsx';
import { Card } from '../../components/card/Card.tsx';
import type { Card as CardData } from '../../lib/matcher/types.ts';
import type { Act, Drawn, Shape } from '../../lib/page/drawing.ts';
import type { CardView } from '../../lib/page/views.ts';
import { draw } from './draw.ts';

/** Draws badge and card of one mention on a page of `host`, in every state they can have there. */
export function drawMention(card: CardData, host: string): Drawn {
  let act: Act | null = null;
  const note =
    (on: keyof CardView) =>
    (argument?: unknown): void => {
      act = { on, argument: typeof argument === 'string' ? argument : null };
    };
  const view: CardView = {
    card,
    host,
    save: { is: 'idle' },
    panel: null,
    dismissed: null,
    onSave: note('onSave'),
    onPanel: note('onPanel'),
    onDismiss: note('onDismiss'),
    onUndo: note('onUndo'),
    onClose: note('onClose'),
  };
  const heard = () => act;
  // Each of the two is one element.
  const one = (node: ComponentChildren) => draw(node, heard)[0] as Shape;
  return { badge: one(<Badge card={card} />), card: one(<Card view={view} />) };
}
