/** Mentions made ready to show: what a badge, a card and a popup row print, as plain strings. */
import type { CompiledClaim, CompiledPack } from '../packs/compiled.ts';
import { demand } from '../packs/not-read.ts';
import type { Records } from '../packs/records.ts';
import { differenceOf } from '../values/difference.ts';
import { fromFigure } from '../values/figure.ts';
import { createNumberLine } from '../values/number-line.ts';
import type { RelationName, Value } from '../values/types.ts';
import type { Annotation, Card, CardAccount, Mention, Page } from './types.ts';
import { mentionValue, valueText } from './value-text.ts';

/** What the badge shows where accounts differ in their relation to the page. */
const BADGE_ORDER: readonly RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];

/** What cards are made of. */
export type CardPack = Pick<CompiledPack, 'id' | 'version' | 'title' | 'stories' | 'origins' | 'sources' | 'claims'>;

interface Drawing {
  claim: CompiledClaim;
  mention: Mention;
  pack: CardPack;
  locale: string;
}

/** What the accounts give, as values. */
function toldBy({ accounts, kind, unit }: CompiledClaim): (Value | null)[] {
  return accounts.map(({ value, hedge }) => fromFigure(kind, value, unit, hedge));
}

function cardAccount(index: number, value: Value | null, { claim, mention, pack, locale }: Drawing): CardAccount {
  const account = claim.accounts[index]!;
  const source = pack.sources.get(account.source);
  const origin = pack.origins.get(account.origin);
  const relation = mention.accounts.find((related) => related.account === index) ?? null;
  return {
    source: {
      id: account.source,
      name: source?.publisher ?? source?.name ?? source?.title ?? account.source,
      title: source?.title ?? null,
      published: source?.published ?? null,
      stage: source?.stage ?? null,
      note: source?.note ?? null,
      url: source?.url ?? null,
    },
    value: valueText(value, claim, locale),
    hedge: account.hedge,
    attributedTo: account.attributedTo,
    origin: origin ?? { id: account.origin, name: account.origin },
    says: account.says,
    fragment: account.fragment,
    paragraph: account.paragraph,
    superseded: account.superseded,
    derived: account.derived,
    planned: account.stage === 'planned',
    relation: relation?.relation ?? null,
    reason: relation?.reason ?? null,
    difference: relation?.relation !== 'conflicts' ? null : differenceOf(mentionValue(mention, claim), value, locale),
    literallyPossible: relation?.literallyPossible ?? false,
  };
}

/** Origins behind the accounts that agree with the page, or fit it, each counted once however many articles repeat it. */
function originsOf(accounts: readonly CardAccount[]): string[] {
  const supporting = accounts.filter(({ relation }) => relation === 'agrees' || relation === 'compatible');
  return [...new Set(supporting.map(({ origin }) => origin.name))];
}

function countRelations(accounts: readonly CardAccount[]): Record<RelationName, number> {
  const counts: Record<RelationName, number> = { agrees: 0, compatible: 0, conflicts: 0, unclear: 0 };
  for (const { relation } of accounts) if (relation !== null) counts[relation]++;
  return counts;
}

/** Throws `NotRead` where claims of these ids are still to be read, or what their accounts refer to. */
function demandClaims({ claims, sources, origins }: CardPack, ids: readonly string[]): void {
  const numbers = ids.map((id) => claims.indexOf(id));
  demand(claims.read(numbers));
  const accounts = numbers.flatMap((number) => claims.at(number).accounts);
  const readIn = (records: Records<{ id: string }>, named: ReadonlySet<string>): Promise<unknown> | null =>
    records.read([...named].map((id) => records.indexOf(id)).filter((number) => number >= 0));
  demand(
    readIn(sources, new Set(accounts.map(({ source }) => source))),
    readIn(origins, new Set(accounts.map(({ origin }) => origin))),
  );
}

/**
 * One card for each mention whose claim is in `packs`, in page order. `page` is the page as annotated; `locale` is a
 * language tag, for dates, numbers and the few words around them. Throws `NotRead` where what a card shows is still to be
 * read.
 */
export function createCards(page: Page, annotation: Annotation, packs: readonly CardPack[], locale: string): Card[] {
  const ids = new Set(annotation.mentions.map(({ claim }) => claim));
  const packOf = new Map(Array.from(ids, (id) => [id, packs.find(({ claims }) => claims.indexOf(id) >= 0)]));
  for (const [pack, own] of Map.groupBy(ids, (id) => packOf.get(id))) if (pack !== undefined) demandClaims(pack, own);
  return annotation.mentions.flatMap((mention, index) => {
    const pack = packOf.get(mention.claim);
    const claim = pack?.claims.get(mention.claim);
    const paragraph = page.paragraphs[mention.paragraph];
    if (pack === undefined || claim === undefined || paragraph === undefined) return [];
    const values = toldBy(claim);
    const accounts = values.map((value, at) => cardAccount(at, value, { claim, mention, pack, locale }));
    const own = mentionValue(mention, claim);
    const text = valueText(own, claim, locale);
    const counts = countRelations(accounts);
    const story = pack.stories.find(({ id }) => id === mention.story);
    return {
      key: `${index}:${mention.paragraph}:${mention.start}:${mention.claim}`,
      paragraph: mention.paragraph,
      start: mention.start,
      end: mention.end,
      pack: { id: pack.id, version: pack.version, title: pack.title },
      story: story === undefined ? { id: pack.id, title: pack.title } : { id: story.id, title: story.title },
      claim: { id: claim.id, question: claim.question, kind: claim.kind, unit: claim.unit },
      quote: paragraph.slice(mention.start, mention.end),
      value: text,
      figure: mention.value,
      relation: BADGE_ORDER.find((relation) => counts[relation] > 0) ?? 'unclear',
      counts,
      origins: originsOf(accounts),
      words: mention.words.map(({ start, end }) => paragraph.slice(start, end)),
      accounts,
      line: createNumberLine(
        [
          { name: null, value: own, text, relation: null, isEarlier: false },
          ...accounts.map(({ source, value, relation, superseded }, at) => ({
            name: source.name,
            value: values[at]!,
            text: value,
            relation,
            isEarlier: superseded,
          })),
        ],
        locale,
      ),
    };
  });
}
