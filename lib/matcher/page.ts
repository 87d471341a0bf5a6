/** A page while it is matched: its sentences, what they lean on, and the stories it is about. */
import type { CompiledPack } from '../packs/compiled.ts';
import { toDay } from '../packs/days.ts';
import type { MeasuredKind } from '../values/types.ts';
import { ellipsisOf } from './ellipses.ts';
import { DEMONSTRATIVES, PRONOUNS } from './event-words.ts';
import { trackEvents } from './events.ts';
import type { EventTrack } from './events.ts';
import { figuresIn } from './figures.ts';
import type { Figured } from './figures.ts';
import type { IndexedClaim, Place } from './claim-index.ts';
import { answersIn } from './leads.ts';
import type { Answer } from './leads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Surroundings } from './match.ts';
import { readParagraph } from './sentence.ts';
import type { Paragraph, Sentence } from './sentence.ts';
import { storiesOf, wordsOfPage } from './story.ts';
import type { StoryContext } from './story.ts';
import { createThings } from './things.ts';
import type { Page } from './types.ts';

/** How many sentences back a pronoun may point. */
const BACK = 3;

export interface OpenPage {
  sentences: Sentence[];
  /** Answers and items of lists, each read with the question or heading before it. */
  answers: Answer[];
  stories: StoryContext[];
  /** False where the page is not about the claim's story and does not name its thing: the claim need not be read. */
  isOpenTo(claim: Place): boolean;
  around(claim: IndexedClaim): Surroundings;
}

/** The figures of one kind in a sentence; clock times in `zone`. */
interface KnownFigures {
  kind: MeasuredKind;
  zone: string | null;
  figures: readonly Figured[];
}

/** Reads a page once for all claims. */
export function openPage(page: Page, packs: readonly CompiledPack[], lexicon: Lexicon): OpenPage {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const [index, text] of page.paragraphs.entries()) {
    const paragraph = readParagraph(text, index, sentences.length, lexicon);
    paragraphs.push(paragraph);
    sentences.push(...paragraph.sentences);
  }
  const title = readParagraph(page.title, -1, 0, lexicon);
  const words = wordsOfPage([title, ...paragraphs]);
  const stories = storiesOf(page, [title, ...paragraphs], words, packs);
  const answers = stories.length === 0 ? [] : answersIn(paragraphs, lexicon);
  const tracks = new Map<StoryContext, EventTrack>();
  const figures = new Map<Sentence, KnownFigures[]>();
  const surroundings = new Map<IndexedClaim, Surroundings>();
  const names = createThings(words);
  const storyOf = (pack: number, story: number): StoryContext | undefined =>
    stories.find((context) => context.pack === pack && context.index === story);

  const trackOf = (context: StoryContext): EventTrack => {
    const known = tracks.get(context);
    if (known !== undefined) return known;
    const of = (id: number): number => lexicon.classOf(context.pack, id);
    const { event, participants, outsiders } = context.story;
    const classes = { event: of(event), participants: participants.map(of), outsiders: of(outsiders) };
    const track = trackEvents(sentences, title.sentences, context, classes);
    tracks.set(context, track);
    return track;
  };
  const figuresOf = (
    sentence: Sentence,
    kind: MeasuredKind,
    reference: string | null,
    unit: string | null,
  ): readonly Figured[] => {
    const zone = kind === 'clock-time' ? unit : null;
    const known = figures.get(sentence);
    const same = known?.find((list) => list.kind === kind && list.zone === zone);
    if (same !== undefined) return same.figures;
    const read = { kind, zone, figures: figuresIn(sentence, kind, reference, zone) };
    if (known === undefined) figures.set(sentence, [read]);
    else known.push(read);
    return read.figures;
  };
  const pointing = new Map<Sentence, number>();
  /** How many sentences back it points: "that" to what was said last, a pronoun further, no such word nowhere. */
  const pointsBack = (sentence: Sentence): number => {
    const known = pointing.get(sentence);
    if (known !== undefined) return known;
    const { tokens } = sentence.paragraph;
    let back = 0;
    for (let at = sentence.from; at < sentence.to && back < BACK; at++) {
      const { lower } = tokens[at]!;
      // "The two" are people, "two hours" are not.
      const points = lower === 'two' ? at > sentence.from && tokens[at - 1]!.lower === 'the' : PRONOUNS.has(lower);
      if (points) back = Math.max(back, DEMONSTRATIVES.has(lower) ? 1 : BACK);
    }
    pointing.set(sentence, back);
    return back;
  };
  const carries = (sentence: Sentence, classId: number): boolean => {
    const back = 'own' in sentence ? BACK : pointsBack(sentence);
    if (back === 0) {
      // "The second": its noun is in the sentence before, and nowhere else.
      const before = sentences[sentence.index - 1];
      return before?.hits?.has(classId) === true && ellipsisOf(sentence) !== null;
    }
    for (let at = Math.max(0, sentence.index - back); at < sentence.index; at++)
      if (sentences[at]!.hits?.has(classId)) return true;
    return title.sentences.some(({ hits }) => hits?.has(classId) ?? false);
  };

  return {
    sentences,
    answers,
    stories,
    isOpenTo({ pack, index }) {
      const { subjects, things } = packs[pack]!;
      const subject = subjects[index]!;
      return subject < 0 ? names(things, ~subject) : storyOf(pack, subject) !== undefined;
    },
    around(claim) {
      const known = surroundings.get(claim);
      if (known !== undefined) return known;
      const context = storyOf(claim.pack, claim.story);
      // What holds for the days of a story is told without its event while they last, and with their date later on.
      const isFree = claim.scope === 'standing' || (claim.scope === 'period' && context?.isCurrent === true);
      const bound = !isFree && context !== undefined;
      const reference = context?.reference ?? page.published;
      const around: Surroundings = {
        carries,
        statusAt: bound ? (at, from, to, figure) => trackOf(context).statusAt(at, from, to, figure) : null,
        today: reference === null ? null : toDay(reference),
        figuresOf: (at, kind, unit) => figuresOf(at, kind, reference, unit),
      };
      surroundings.set(claim, around);
      return around;
    },
  };
}
