import { language } from '../../lib/locales/translate.ts';
import { createCards } from '../../lib/matcher/cards.ts';
import { createGateTable } from '../../lib/matcher/gate-table.ts';
import type { GateTable } from '../../lib/matcher/gate.ts';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { pageWith } from '../../lib/matcher/explain.ts';
import { unstated } from '../../lib/matcher/unstated.ts';
import type { Annotation, Card, Page } from '../../lib/matcher/types.ts';
import { createMatrix, type Matrix } from '../../lib/matcher/matrix.ts';
import type { AnnotateResponse, AskResponse, KnownStory } from '../../lib/messages/types.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { whenRead } from '../../lib/packs/not-read.ts';

/** Claims told to a reader who asks about a text that states none of them. */
const NEAR = 5;

/** What the packs say of a page: what is told of it in the end, with cards in full. */
type Annotated = Omit<AnnotateResponse, 'cards' | 'drawn' | 'shared' | 'read' | 'style'> & { cards: Card[] };

/** The matcher over some packs, with its answers in the form of messages. */
export interface Engine {
  annotate(page: Page): Promise<Annotated>;
  /** What the packs have to say of a text that stands on the page. */
  ask(text: string, page: Page | null): Promise<AskResponse>;
  stories(): KnownStory[];
  /** Every claim of a story, and what every source says of it; null where no pack has that story. */
  matrix(pack: string, story: string): Promise<Matrix | null>;
  gateTable(): GateTable;
}

/** Builds the matcher's index once; do not make one a message. */
export function createEngine(packs: CompiledPack[]): Engine {
  const matcher = createMatcher(packs);
  const stories = packs.flatMap((pack) => pack.stories);
  const forget = (): void => {
    for (const { claims, sources, origins } of packs)
      for (const records of [claims, sources, origins]) records.forget();
  };
  const draw = (page: Page, annotation: Annotation): Promise<Card[]> =>
    whenRead(() => createCards(page, annotation, packs, language()));
  return {
    async annotate(page) {
      forget();
      const annotation = await whenRead(() => matcher.annotate(page));
      const story = stories.find(({ id }) => id === annotation.story);
      return {
        story: story ? { id: story.id, title: story.title } : null,
        cards: await draw(page, annotation),
        sentences: annotation.sentences,
        known: annotation.known,
      };
    },
    async ask(text, page) {
      forget();
      const whole = pageWith(page ?? { title: '', published: null, paragraphs: [] }, text);
      const paragraph = whole.paragraphs.findIndex((each) => each.includes(text));
      const start = whole.paragraphs[paragraph]!.indexOf(text);
      const end = start + text.length;
      const annotation = await whenRead(() => matcher.annotate(whole));
      const mentions = annotation.mentions.filter(
        (mention) => mention.paragraph === paragraph && mention.start < end && mention.end > start,
      );
      const nearest = await whenRead(() => matcher.nearest(whole, text, NEAR));
      const lacking = nearest.filter(({ matched }) => !matched);
      const unsaid = lacking.map(({ claim }) => unstated(claim, { paragraph, start, end }));
      const near = await draw(whole, { ...annotation, mentions: unsaid });
      return {
        cards: await draw(whole, { ...annotation, mentions }),
        near: near.map((card) => ({
          card,
          missing: lacking.find(({ claim }) => claim === card.claim.id)!.missing,
        })),
      };
    },
    stories: () =>
      packs.flatMap(({ id, title, stories: own }) =>
        own.map((story) => ({ pack: { id, title }, story: { id: story.id, title: story.title } })),
      ),
    async matrix(id, story) {
      forget();
      const pack = packs.find((each) => each.id === id);
      return pack ? whenRead(() => createMatrix(pack, story, language())) : null;
    },
    gateTable: () => createGateTable(packs),
  };
}
