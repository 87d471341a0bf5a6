import { describe, expect, it } from 'vitest';
import { createCards } from '../../../lib/matcher/cards.ts';
import type { Card } from '../../../lib/matcher/types.ts';
import { listRecords } from '../../../lib/packs/records.ts';
import { compiledHarbour, harbourMatcher, harbourPage } from '../../helpers/harbour.ts';

function cardsOf(paragraphs: string[], locale = 'en', packs = [compiledHarbour]): Card[] {
  const page = harbourPage(paragraphs);
  return createCards(page, harbourMatcher().annotate(page), packs, locale);
}

const LENGTH = 'The meeting lasted two and a half hours.';

describe('a card', () => {
  it('names question, story, pack and the words of the page', () => {
    const [card] = cardsOf(['It rained.', `Then it ended. ${LENGTH}`]);
    expect(card).toMatchObject({
      paragraph: 1,
      pack: { id: 'harbour', version: '1.0.0' },
      story: { id: 'harbour-meeting', title: 'The harbour meeting of Ilva and Dorne' },
      claim: { id: 'meeting-length', question: 'How long did the meeting last?', kind: 'duration', unit: 'minute' },
      quote: 'The meeting lasted two and a half hours',
      figure: { is: 150 },
      words: ['meeting', 'lasted'],
    });
  });

  it('shows every account in the order of the pack, with its value in words', () => {
    const [card] = cardsOf([LENGTH]);
    expect(card!.accounts.map(({ source, relation, superseded }) => [source.name, relation, superseded])).toEqual([
      ['The gazette', 'conflicts', false],
      ['The herald', 'agrees', false],
      ['Report of the courier', null, true],
    ]);
    expect(card!.accounts[0]).toMatchObject({
      hedge: 'at least',
      attributedTo: 'the palace',
      origin: { id: 'palace', name: 'The palace' },
      literallyPossible: true,
      derived: false,
      planned: false,
    });
    expect(card!.accounts[0]!.value).toContain('at least');
    expect(card!.accounts[2]).toMatchObject({ derived: true, reason: null });
  });

  it('takes the gravest relation for its badge, and counts all', () => {
    const [card] = cardsOf([LENGTH]);
    expect(card!.relation).toBe('conflicts');
    expect(card!.counts).toEqual({ agrees: 1, compatible: 0, conflicts: 1, unclear: 0 });
  });

  it('is unclear where the page gives no value', () => {
    const [card] = cardsOf(['It is a toll of some kind.']);
    expect(card).toMatchObject({ value: null, figure: null, relation: 'unclear' });
  });

  it('counts origins and not articles', () => {
    const [yes] = cardsOf(['Dorne accepted the toll.']);
    expect(yes!.counts).toMatchObject({ agrees: 2, conflicts: 1 });
    expect(yes!.origins).toEqual(['The palace']);
    expect(cardsOf(['Dorne refused to accept the toll.'])[0]!.origins).toEqual(['The castle']);
  });

  it('counts for an origin what fits as well as what agrees', () => {
    const [card] = cardsOf(['The meeting in Kell was short.']);
    expect(card!.counts).toEqual({ agrees: 1, compatible: 1, conflicts: 1, unclear: 0 });
    expect(card!.origins).toEqual(['The gazette', 'The herald']);
  });

  it.each([
    ['en', 'yes'],
    ['en-GB', 'yes'],
    ['de', 'ja'],
    ['de-AT', 'ja'],
  ])('speaks the language %s', (locale, word) => {
    expect(cardsOf(['Dorne accepted the toll.'], locale)[0]!.value).toBe(word);
  });

  it('says a bound in words', () => {
    const value = (text: string, locale: string) => cardsOf([text], locale)[0]!.value;
    expect(value('The meeting lasted more than two hours.', 'en')).toMatch(/^more than 2/);
    expect(value('The meeting lasted nearly two hours.', 'en')).toMatch(/^nearly 2/);
    expect(value('The meeting lasted at least two hours.', 'de')).toMatch(/^mindestens 2/);
  });
});

it('gives each card a key of its own, in page order', () => {
  const cards = cardsOf([LENGTH, LENGTH, 'Dorne accepted the toll.']);
  expect(cards.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  expect(new Set(cards.map(({ key }) => key)).size).toBe(3);
});

it('makes no card of a mention whose pack or paragraph is gone', () => {
  expect(cardsOf([LENGTH], 'en', [])).toEqual([]);
  const annotation = harbourMatcher().annotate(harbourPage([LENGTH]));
  expect(createCards(harbourPage([]), annotation, [compiledHarbour], 'en')).toEqual([]);
});

it('falls back to ids for sources and origins that the pack lost', () => {
  const [card] = cardsOf([LENGTH], 'en', [
    { ...compiledHarbour, sources: listRecords([]), origins: listRecords([]), stories: [] },
  ]);
  expect(card!.accounts[0]).toMatchObject({
    source: { id: 'gazette', name: 'gazette', title: null, published: null },
    origin: { id: 'palace', name: 'palace' },
  });
  expect(card!.story).toEqual({ id: 'harbour', title: 'The harbour meeting' });
});
