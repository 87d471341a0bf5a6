import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge/Badge.tsx';
import { Card } from '../../components/card/Card.tsx';
import { Dismissed } from '../../components/card/Dismissed.tsx';
import { MuteMenu } from '../../components/card/MuteMenu.tsx';
import { SaveButton, SaveFailure } from '../../components/card/SaveButton.tsx';
import type { Card as CardData } from '../../lib/matcher/types.ts';
import type { Act, Drawn, Shape } from '../../lib/page/drawing.ts';
import type { CardView } from '../../lib/page/views.ts';
import { draw } from './draw.ts';
import type { Common } from './draw.ts';

/** What says the same at the foot of every card of a pack, in all its states: a good part of what a card draws. */
const AT_EVERY_FOOT = [SaveButton, SaveFailure, MuteMenu, Dismissed];

/** Draws badge and card of each mention on a page of `host`, in every state they can have there. */
export function drawMentions(cards: readonly CardData[], host: string): Drawn[] {
  const packs = new Map<string, Common>();
  return cards.map((card) => {
    const common = packs.get(card.pack.id) ?? new Map(AT_EVERY_FOOT.map((component) => [component, null]));
    packs.set(card.pack.id, common);
    return drawMention(card, host, common);
  });
}

function drawMention(card: CardData, host: string, common: Common): Drawn {
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
  const one = (node: ComponentChildren) => draw(node, heard, common)[0] as Shape;
  return { badge: one(<Badge card={card} />), card: one(<Card view={view} />) };
}
