import { createViews } from '../../entrypoints/annotator/views.ts';
import { drawMentions } from '../../entrypoints/background/draw-mentions.tsx';
import type { BadgeView } from '../../lib/page/views.ts';
import type { RelationName } from '../../lib/values/types.ts';
import { makeCard } from '../helpers/card.ts';
import { layerCss } from './layer-css.ts';
import type { Example, Surface } from './types.ts';

const relations: RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];
const counts = { conflicts: 1, agrees: 3, compatible: 2, unclear: 1 };

function badges(name: string, changes: Partial<BadgeView>, ground: string): Example {
  const put = (into: HTMLElement | null): void => {
    const views = relations.map((relation, index) => ({
      key: relation,
      drawn: drawMentions([makeCard({ relation, counts })], 'news.example')[0]!.badge,
      isRepeat: false,
      isRead: false,
      isOpen: false,
      onDark: false,
      place: { left: 16 + index * 48, top: 12, width: 26, height: 16, isCompact: false },
      ...changes,
    }));
    if (into) createViews().badges(into, views, { open: () => undefined, point: () => undefined });
  };
  return { name, view: <div ref={put} style={{ position: 'relative', height: '40px', background: ground }} /> };
}

const compact = (view: Partial<BadgeView>): Partial<BadgeView> => ({
  ...view,
  place: { left: 16, top: 16, width: 8, height: 8, isCompact: true },
});

/** Badges on light and dark pages, whatever the theme. */
export const marks: Surface = {
  name: 'marks',
  width: 224,
  css: layerCss,
  examples: [
    badges('first of a claim', {}, '#fffdf8'),
    badges('first of a claim, on a dark page', { onDark: true }, '#14161a'),
    badges('open', { isOpen: true }, '#fffdf8'),
    badges('later ones', { isRepeat: true }, '#fffdf8'),
    badges('later ones, on a dark page', { isRepeat: true, onDark: true }, '#14161a'),
    badges('read', { isRead: true }, '#fffdf8'),
    badges('read, on a dark page', { isRead: true, onDark: true }, '#14161a'),
    badges('where lines stand close', compact({}), '#fffdf8'),
  ],
};
