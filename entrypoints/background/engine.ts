import { language } from '../../lib/locales/translate.ts';
import { createCards } from '../../lib/matcher/cards.ts';
import { createGateTable } from '../../lib/matcher/gate-table.ts';
import type { GateTable } from '../../lib/matcher/gate.ts';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import type { Page } from '../../lib/matcher/types.ts';
import type { AnnotateResponse } from '../../lib/messages/types.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';

/** The matcher over some packs, with its answers in the form of messages. */
export interface Engine {
  annotate(page: Page): AnnotateResponse;
  gateTable(): GateTable;
}

/** Builds the matcher's index once; do not make one a message. */
export function createEngine(packs: CompiledPack[]): Engine {
  const matcher = createMatcher(packs);
  const stories = packs.flatMap((pack) => pack.stories);
  return {
    annotate: (page) => {
      const annotation = matcher.annotate(page);
      const story = stories.find(({ id }) => id === annotation.story);
      return {
        story: story ? { id: story.id, title: story.title } : null,
        cards: createCards(page, annotation, packs, language()),
        sentences: annotation.sentences,
        known: annotation.known,
      };
    },
    gateTable: () => createGateTable(packs),
  };
}
