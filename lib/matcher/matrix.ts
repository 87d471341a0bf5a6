/** A story as a whole: every claim, and what every source says of it. */
import type { CompiledClaim, CompiledPack } from '../packs/compiled.ts';
import { demand } from '../packs/not-read.ts';
import type { Source } from '../packs/schema.ts';
import type { RelationName } from '../values/types.ts';
import { createCards } from './cards.ts';
import { relateAccounts } from './relations.ts';
import type { Card } from './types.ts';
import { unstated } from './unstated.ts';

/** How the accounts of one claim stand to each other, the most telling pair first; `lone` where there is nothing to compare. */
export type Standing = RelationName | 'lone';

export interface MatrixRow {
  /** Question and accounts as a card has them; its accounts relate to no page. */
  card: Card;
  standing: Standing;
  /** How many independent origins the accounts come from that were not replaced: two of one origin corroborate nothing. */
  origins: number;
}

export interface Matrix {
  pack: { id: string; title: string; version: string; license: string | null };
  story: { id: string; title: string };
  /** The columns: sources that say something of a claim, in the pack's order. */
  sources: Source[];
  /** Conflicts first; a topic without a title holds what is in no other. */
  topics: { title: string | null; rows: MatrixRow[] }[];
}

const ORDER: readonly Standing[] = ['conflicts', 'compatible', 'agrees', 'unclear', 'lone'];

/** The strongest relation between any two accounts of different sources. */
function standingOf(claim: CompiledClaim): Standing {
  const found = new Set<Standing>(relateAccounts(claim));
  return ORDER.find((name) => found.has(name)) ?? 'lone';
}

/** The matrix of one story of a pack, its values written in `locale`; null where the pack has no such story. Throws `NotRead`. */
export function createMatrix(pack: CompiledPack, storyId: string, locale: string): Matrix | null {
  const story = pack.stories.find(({ id }) => id === storyId);
  if (story === undefined) return null;
  const numbers = Array.from(story.claims);
  demand(pack.claims.read(numbers));
  const claims = numbers.map((number) => pack.claims.at(number));
  const mentions = claims.map(({ id }) => ({ ...unstated(id, { paragraph: 0, start: 0, end: 0 }), story: storyId }));
  const annotation = { story: storyId, mentions, sentences: 0, known: 0, candidates: 0 };
  const cards = createCards({ title: '', published: null, paragraphs: [''] }, annotation, [pack], locale);
  const rows = new Map(
    cards.map((card, at): [string, MatrixRow] => {
      const origins = new Set(card.accounts.filter(({ superseded }) => !superseded).map(({ origin }) => origin.id))
        .size;
      return [card.claim.id, { card, standing: standingOf(claims[at]!), origins }];
    }),
  );
  const rank = ({ standing }: MatrixRow): number => ORDER.indexOf(standing);
  const take = (ids: readonly string[]): MatrixRow[] =>
    ids.flatMap((id) => rows.get(id) ?? []).sort((a, b) => rank(a) - rank(b));
  const named = new Set(pack.topics.flatMap((topic) => topic.claims));
  const rest = claims.map(({ id }) => id).filter((id) => !named.has(id));
  const said = new Set(claims.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  return {
    pack: { id: pack.id, title: pack.title, version: pack.version, license: pack.license },
    story: { id: story.id, title: story.title },
    sources: [...said]
      .map((id) => pack.sources.indexOf(id))
      .filter((number) => number >= 0)
      .sort((a, b) => a - b)
      .map((number) => pack.sources.at(number)),
    topics: [...pack.topics, { title: null, claims: rest }]
      .map(({ title, claims: ids }) => ({ title, rows: take(ids) }))
      .filter((topic) => topic.rows.length > 0),
  };
}
