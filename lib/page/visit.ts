/** One address, from the first look at its text to its marks. */
import type { Gate } from '../matcher/gate.ts';
import type { CardHead } from '../matcher/types.ts';
import type { Send } from '../messages/client.ts';
import { isMuted } from '../muted.ts';
import type { AnnotateRequest, AnnotateResponse, FromTab, PageStatus } from '../messages/types.ts';
import type { Block } from './block-builder.ts';
import { createKeys } from './card-keys.ts';
import { collectInSteps } from './collect.ts';
import type { Drawing, Drawn } from './drawing.ts';
import type { DomReader, PageDocument } from './dom.ts';
import { passesGate } from './gate-pass.ts';
import type { LayerStyle } from './layer.ts';
import { limits } from './limits.ts';
import { lookOf } from './look.ts';
import type { Mark } from './marks.ts';
import type { Changes } from './observe.ts';
import { readPageFacts } from './page-facts.ts';
import type { ReadClaims } from './read-claims.ts';
import { toRange } from './ranges.ts';
import { createSlices } from './slices.ts';
import { createIsVisible } from './visible.ts';
import type { Wishes } from './wishes.ts';

export interface VisitOptions {
  document: Document;
  page: PageDocument;
  dom: DomReader;
  gate: Gate;
  send: Send<FromTab>;
  read: ReadClaims;
  /** As they are now. */
  wishes: () => Wishes;
  /** Draws; an empty list takes everything down. */
  show: (marks: Mark[], style?: LayerStyle) => void;
  onOrphaned: () => void;
  signal: AbortSignal;
}

export interface Visit {
  start(): Promise<void>;
  changed(changes: Changes): Promise<void>;
  /** Marks anew by changed settings. */
  refresh(): Promise<void>;
  /** Asks the background anew, though the page is the same. */
  renew(): Promise<void>;
  status(): Omit<PageStatus, 'host'>;
  /** The text the marks were made from. */
  request(): AnnotateRequest | null;
}

/** A visit; nothing happens before `start`. */
export function createVisit(options: VisitOptions): Visit {
  const { document, page, dom, gate, send, read, wishes, show, onOrphaned, signal } = options;
  const isVisible = createIsVisible(dom);
  let state: PageStatus['state'] = 'checking';
  let request: AnnotateRequest | null = null;
  let answer: AnnotateResponse | null = null;
  const keys = createKeys();
  /** By the keys of the cards. */
  let drawn = new Map<string, Drawn>();

  /** The cards that are not muted. */
  const heard = (): CardHead[] => (answer?.cards ?? []).filter((card) => !isMuted(wishes().muted, card));

  const collect = async (): Promise<Block[]> => {
    const body = page.body();
    if (!body) return [];
    const slices = createSlices(limits.slice);
    const steps = collectInSteps(body, { dom, isVisible, limit: limits.text });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.slice(0, limits.blocks);
      if (slices.isUsedUp()) await slices.pause();
    }
  };

  const annotate = async (): Promise<void> => {
    const blocks = await collect();
    if (signal.aborted) return;
    const { title, published } = readPageFacts(document, dom, page.title());
    const next = {
      title: title.slice(0, limits.title),
      published,
      paragraphs: blocks.map(({ text }) => text.slice(0, limits.block)),
    };
    if (!request || !answer || !isSame(request, next)) {
      const result = await send('annotate', next);
      if (signal.aborted) return;
      if (!result.ok) {
        if (result.error.code === 'orphaned') onOrphaned();
        else if (!answer) state = 'failed';
        return;
      }
      request = next;
      const { value } = result;
      answer = { ...value, cards: keys.keep(value.cards) };
      drawn = new Map(answer.cards.map(({ key }, i) => [key, value.drawn[i]!]));
      read.learn(answer.read);
    }
    state = answer.story || answer.cards.length > 0 ? 'annotated' : 'no-story';
    const { shared, style } = answer;
    show(toMarks(heard(), { blocks, drawn, shared, wishes: wishes(), createRange: page.range }), style);
  };

  const look = async (nodes: Node[]): Promise<void> => {
    const slices = createSlices(limits.slice);
    for (const node of nodes) {
      if (signal.aborted) return;
      if (await passesGate(node, gate, { dom, page, slices })) return annotate();
    }
    state = 'no-story';
    show([]);
  };

  const all = (): Node[] => [page.body()].filter((body) => body !== null);
  return {
    start: () => look(all()),
    // An empty text asks only whether the gate has been passed before.
    changed: ({ added }) => (gate.feed('') ? annotate() : look(added ?? all())),
    refresh: async () => (gate.feed('') ? annotate() : undefined),
    renew() {
      request = null;
      return annotate();
    },
    status: () => ({
      state,
      story: answer?.story ?? null,
      cards: heard(),
      sentences: answer?.sentences ?? 0,
      known: answer?.known ?? 0,
    }),
    request: () => request,
  };
}

function isSame(one: AnnotateRequest, other: AnnotateRequest): boolean {
  return (
    one.title === other.title &&
    one.published === other.published &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((text, i) => text === other.paragraphs[i])
  );
}

interface MarkSources {
  blocks: Block[];
  drawn: Map<string, Drawn>;
  shared: readonly Drawing[];
  wishes: Wishes;
  createRange: () => Range;
}

/** Cards whose text still stands on the page, with where it stands. */
function toMarks(cards: CardHead[], { blocks, drawn, shared, wishes, createRange }: MarkSources): Mark[] {
  const seen = new Set<string>();
  const marks: Mark[] = [];
  for (const card of cards) {
    const block = blocks[card.paragraph];
    const range = block && toRange(block, card.start, card.end, createRange);
    const own = drawn.get(card.key);
    if (!range || !own) continue;
    const sameThing = `${card.claim.id} ${card.relation}`;
    const isRepeat = seen.has(sameThing);
    const look = lookOf(card.relation, isRepeat, wishes.marks);
    marks.push({ card, drawn: own, shared, range, element: block.element, isRepeat, look });
    seen.add(sameThing);
  }
  return marks;
}
