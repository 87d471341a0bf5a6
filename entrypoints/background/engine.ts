import { language } from '../../lib/locales/translate.ts';
import { createCards } from '../../lib/matcher/cards.ts';
import { createGateTable } from '../../lib/matcher/gate-table.ts';
import type { GateTable } from '../../lib/matcher/gate.ts';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { pageWith } from '../../lib/matcher/explain.ts';
import { unstated } from '../../lib/matcher/unstated.ts';
import type { Mention, Page } from '../../lib/matcher/types.ts';
import { createMatrix, type Matrix } from '../../lib/matcher/matrix.ts';
import type { AnnotateResponse, AskResponse, KnownStory } from '../../lib/messages/types.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';

/** Claims told to a reader who asks about a text that states none of them. */
const NEAR = 5;

/** The matcher over some packs, with its answers in the form of messages. */
export interface Engine {
  annotate(page: Page): Omit<AnnotateResponse, 'drawn' | 'shared' | 'read' | 'style'>;
  /** What the packs have to say of a text that stands on the page. */
  ask(text: string, page: Page | null): AskResponse;
  stories(): KnownStory[];
  /** Every claim of a story, and what every source says of it; null where no pack has that story. */
  matrix(pack: string, story: string): Matrix | null;
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
    ask(text, page) {
      const whole = pageWith(page ?? { title: '', published: null, paragraphs: [] }, text);
      const paragraph = whole.paragraphs.findIndex((each) => each.includes(text));
      const start = whole.paragraphs[paragraph]!.indexOf(text);
      const end = start + text.length;
      const annotation = matcher.annotate(whole);
      const mentions = annotation.mentions.filter(
        (mention) => mention.paragraph === paragraph && mention.start < end && mention.end > start,
      );
      const draw = (some: Mention[]) => createCards(whole, { ...annotation, mentions: some }, packs, language());
      const lacking = matcher.nearest(whole, text, NEAR).filter(({ matched }) => !matched);
      return {
        cards: draw(mentions),
        near: lacking.flatMap((explanation) =>
          draw([unstated(explanation.claim, { paragraph, start, end })]).map((card) => ({
            card,
            missing: explanation.missing,
          })),
        ),
      };
    },
    stories: () =>
      packs.flatMap(({ id, title, stories: own }) =>
        own.map((story) => ({ pack: { id, title }, story: { id: story.id, title: story.title } })),
      ),
    matrix: (id, story) => {
      const pack = packs.find((each) => each.id === id);
      return pack ? createMatrix(pack, story, language()) : null;
    },
    gateTable: () => createGateTable(packs),
  };
}
