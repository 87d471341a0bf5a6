import { render } from 'preact';
import { Badge } from '../../components/badge/Badge.tsx';
import { Card } from '../../components/card/Card.tsx';
import type { Views } from '../../lib/page/views.ts';

/** Draws the page room's views with Preact. */
export const views: Views = {
  badges(into, badges, { open, point }) {
    render(
      badges.map((view) => <Badge key={view.key} view={view} onOpen={open} onPoint={point} />),
      into,
    );
  },
  card(into, view) {
    render(view && <Card key={view.card.key} view={view} />, into);
  },
};
