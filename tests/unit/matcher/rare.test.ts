import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { createCards } from '../../../lib/matcher/cards.ts';
import { createGate } from '../../../lib/matcher/gate.ts';
import { createGateTable } from '../../../lib/matcher/gate-table.ts';
import { createRareSearch } from '../../../lib/matcher/rare.ts';
import { SHOWN_SCORE } from '../../../lib/matcher/rare-evidence.ts';
import type { Page } from '../../../lib/matcher/types.ts';
import { createRareIndex } from '../../../lib/packs/rare-index.ts';
import { compiledReviews, reviewPack } from '../../helpers/reviews.ts';

const matcher = createMatcher([compiledReviews]);
const search = createRareSearch(compiledReviews.rare!);
const page = (...paragraphs: string[]): Page => ({ title: '', published: null, paragraphs });
const nearest = (text: string) => {
  const [hit] = search.search(search.read(text), 1);
  return hit && compiledReviews.claims.at(hit.claim).id;
};
const scoreOf = (text: string): number => search.search(search.read(text), 1)[0]?.score ?? 0;

const STATES: [string, string][] = [
  ['Dornevik harbour froze over this January, for the first time since 2019', 'urn:claim:ice'],
  ['Look! A humpback whale in the Strait of Ilvaro #whales pic.twitter.com/AbC', 'urn:claim:whale'],
  ['Maren Oskoll has raised the bridge toll to 2.5K dollars', 'urn:claim:toll'],
  ['Tolvane elected a parrot, Zephyrine, as its mayor', 'urn:claim:parrot'],
];

describe('ranking', () => {
  it.each(STATES)('%s', (text, claim) => {
    expect(nearest(text)).toBe(claim);
    expect(scoreOf(text)).toBeGreaterThanOrEqual(SHOWN_SCORE);
  });

  it('reads a handle in lower case as the names it runs together', () => {
    expect(nearest('What now, @marenoskoll?')).toBe('urn:claim:toll');
  });

  it('takes one picture for another word of it', () => {
    expect(nearest('Pic of a humpback')).toBe('urn:claim:whale');
  });

  it('finds nothing in a text without known words', () => {
    expect(search.search(search.read('Und wenn schon'), 5)).toEqual([]);
    expect(search.search(search.read(''), 5)).toEqual([]);
  });

  it('gives scores from 0 to 1, best first, the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STATES.flatMap(([text]) => text.split(' '))), { maxLength: 40 }),
        (words) => {
          const text = words.join(' ');
          const hits = search.search(search.read(text), 5);
          for (const [i, { score }] of hits.entries()) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(i === 0 ? 1 : hits[i - 1]!.score);
          }
          expect(search.search(search.read(text), 5)).toEqual(hits);
        },
      ),
    );
  });
});

describe('deciding', () => {
  it.each([
    'The harbour of another town was closed in January.',
    'The governor said the bridge would be repaired by 2019.',
    'A photograph shows the mayor in a café.',
    'Whale watching is popular in the strait.',
    'Film sales rose 8% and the company said profits would follow.',
  ])('%s', (text) => {
    expect(scoreOf(text)).toBeLessThan(SHOWN_SCORE);
  });

  it('asks more of a claim whose figures the passage lacks', () => {
    const stated = (text: string): number => scoreOf(`Quillon café: seagulls stole ${text} sandwiches`);
    expect(stated('40')).toBeGreaterThan(stated('60'));
  });

  it('takes what a passage repeats for what it is about', () => {
    expect(scoreOf('Humpback whale! A whale, in Ilvaro')).toBeGreaterThan(
      scoreOf('Humpback whale! A thing, in Ilvaro'),
    );
  });

  it('reads short forms only where they are written in capitals', () => {
    const [claim] = reviewPack().claims;
    const house = { ...claim!, question: 'The White House denied the Zorvane report.', wordings: [] };
    const index = createRareIndex([house])!;
    const own = createRareSearch(index);
    const meant = (text: string) => own.read(text).meant.words.map((word) => index.words.all()[word]);
    expect(meant('WH zorvane')).toEqual(expect.arrayContaining(['whit', 'hous']));
    expect(meant('wh zorvane')).toEqual([]);
  });

  it('more of the claim never lowers the score', () => {
    const [text] = STATES[0]!;
    const words = text.split(' ');
    expect(scoreOf(text)).toBeGreaterThan(scoreOf(words.slice(0, 3).join(' ')));
  });
});

describe('on a page', () => {
  const text = 'It was cold. Dornevik harbour froze over in January 2019, people say. Nobody minded.';
  const stated = page('Gulls are birds.', text);

  it('marks the sentence that states the claim, with the words that do, and no value', () => {
    const { mentions, known, story } = matcher.annotate(stated);
    expect(mentions).toHaveLength(1);
    const [mention] = mentions;
    expect(mention).toMatchObject({ claim: 'urn:claim:ice', story: 'reviews', paragraph: 1, value: null });
    expect(text.slice(mention!.start, mention!.end)).toBe('Dornevik harbour froze over in January 2019, people say.');
    expect(mention!.words.map(({ start, end }) => text.slice(start, end))).toContain('Dornevik');
    expect(known).toBe(1);
    expect(story).toBe('reviews');
  });

  it('never takes the verdict for the truth: the relation is unclear', () => {
    expect(matcher.annotate(stated).mentions[0]!.accounts).toMatchObject([{ relation: 'unclear' }]);
    const [card] = createCards(stated, matcher.annotate(stated), [compiledReviews], 'en');
    expect(card).toMatchObject({ relation: 'unclear', value: null, story: { title: 'Reviews' } });
    expect(card!.accounts).toMatchObject([{ says: 'Rated this claim “False”.', origin: { name: 'Ilva Checks' } }]);
  });

  it('keeps places right behind characters that normalising changes', () => {
    const odd = `½ “x”… ${STATES[3]![0]}.`;
    const [mention] = matcher.annotate(page(odd)).mentions;
    expect(mention!.words.map(({ start, end }) => odd.slice(start, end))).toContain('Zephyrine');
  });

  it('ranks claims by the passage that comes nearest, the headline too', () => {
    const headed = { ...page('Nothing of note.'), title: STATES[1]![0] };
    expect(matcher.rank(headed, 2)[0]).toMatchObject({ claim: 'urn:claim:whale', shown: true });
    expect(
      matcher
        .rank(page('Nothing.', STATES[3]![0], STATES[0]![0]), 2)
        .map(({ claim }) => claim)
        .sort(),
    ).toEqual(['urn:claim:ice', 'urn:claim:parrot']);
    expect(matcher.rank(page(), 3)).toEqual([]);
  });

  it('explains itself: the words that speak for the claim, and what the score lacks', () => {
    expect(matcher.explain(stated, text, 'urn:claim:ice')).toMatchObject({ matched: true, missing: [] });
    const { matched, missing, words } = matcher.explain(stated, 'Dornevik is a town.', 'urn:claim:ice');
    expect({ matched, words }).toEqual({ matched: false, words: ['Dornevik'] });
    expect(missing).toMatchObject([{ code: 'score', needed: SHOWN_SCORE }]);
    expect(matcher.explain(stated, text, 'urn:claim:none').missing).toEqual([{ code: 'no-such-claim' }]);
  });

  it('reads a long paragraph by passages', () => {
    const long = `${'Plain words about nothing in particular. '.repeat(60)}${STATES[2]![0]}. ${'More of it follows. '.repeat(60)}`;
    const [mention] = matcher.annotate(page(long)).mentions;
    expect(long.slice(mention!.start, mention!.end)).toBe(`${STATES[2]![0]}.`);
  });
});

describe('the gate', () => {
  const table = createGateTable([compiledReviews]);
  const passes = (text: string): boolean => createGate(table).feed(text);

  it('lets in what the matcher finds', () => {
    for (const [text] of STATES) if (matcher.annotate(page(text)).mentions.length > 0) expect(passes(text)).toBe(true);
  });

  it('has few doors open', () => {
    expect(passes('The governor spoke of tolls, whales and a harbour in January 2019.')).toBe(false);
    expect(passes('Dornevik alone')).toBe(false);
    expect(passes('The harbour of Dornevik')).toBe(true);
  });
});
