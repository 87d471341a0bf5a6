import { language, t } from '../../lib/locales/translate.ts';
import { createCards } from '../../lib/matcher/cards.ts';
import type { CardPack } from '../../lib/matcher/cards.ts';
import type { Annotation, Card, Page } from '../../lib/matcher/types.ts';
import { listRecords } from '../../lib/packs/records.ts';
import type { RelationName } from '../../lib/values/types.ts';

/** Where the example's figures come from; minutes. */
const accounts = [
  { id: 'paper', value: { is: 75 }, relation: 'conflicts', reason: { code: 'differs' } },
  { id: 'office', value: { is: 40 }, relation: 'agrees', reason: { code: 'same' } },
  { id: 'passenger', value: { min: 30 }, relation: 'compatible', reason: { code: 'within-bound' } },
] as const satisfies { id: string; relation: RelationName; [more: string]: unknown }[];

const day = '2026-05-04';

/** A pack about a ferry that does not exist: what cards are made of, and nothing to match pages with. */
function examplePack(): CardPack {
  const names = { paper: t('example.paper'), office: t('example.office'), passenger: t('example.passenger') };
  const fragments = {
    paper: t('example.paper_words'),
    office: t('example.office_words'),
    passenger: t('example.passenger_words'),
  };
  return {
    id: 'example',
    version: '1.0.0',
    title: t('example.story'),
    stories: [],
    origins: listRecords(accounts.map(({ id }) => ({ id, name: names[id] }))),
    sources: listRecords(
      accounts.map(({ id }) => ({
        id,
        publisher: names[id],
        name: null,
        title: null,
        published: day,
        publishedInferred: false,
        stage: 'after',
        url: null,
        note: null,
        file: null,
      })),
    ),
    claims: listRecords([
      {
        id: 'standstill',
        question: t('example.question'),
        kind: 'duration',
        unit: 'minute',
        options: [],
        parts: [],
        scope: 'event',
        accounts: accounts.map(({ id, value }) => ({
          source: id,
          origin: id,
          value,
          hedge: null,
          attributedTo: null,
          stage: null,
          superseded: false,
          derived: false,
          says: fragments[id],
          fragment: fragments[id],
          paragraph: 1,
        })),
        story: -1,
        range: null,
        none: [],
        patterns: [],
      },
    ]),
  };
}

/** The card of the first page's example, made as every card is. */
export function exampleCard(): Card {
  const quote = t('example.quote');
  const page: Page = { title: t('example.story'), published: day, paragraphs: [quote] };
  const annotation: Annotation = {
    story: null,
    mentions: [
      {
        story: '',
        claim: 'standstill',
        paragraph: 0,
        start: 0,
        end: quote.length,
        value: { is: 40 },
        bound: 'about',
        valueSpan: null,
        words: [],
        score: 1,
        accounts: accounts.map(({ id, relation, reason }, account) => ({
          source: id,
          account,
          relation,
          reason,
          literallyPossible: false,
        })),
      },
    ],
    sentences: 1,
    known: 1,
    candidates: 1,
  };
  const [card] = createCards(page, annotation, [examplePack()], language());
  return { ...card!, words: t('example.words').split(', '), story: { id: 'example', title: t('example.story') } };
}
