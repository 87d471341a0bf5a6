import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { openPage } from '../../../lib/matcher/page.ts';
import type { OpenPage } from '../../../lib/matcher/page.ts';
import { createRowTables } from '../../../lib/matcher/row-table.ts';
import { createSieve } from '../../../lib/matcher/sieve.ts';
import type { CompiledPack } from '../../../lib/packs/compiled.ts';
import { harbourPage } from '../../helpers/harbour.ts';
import { packWith, sentenceOf } from '../../helpers/harbour-engine.ts';

/** A lexicon over packs, and sieves for pages. */
function sieveOver(packs: CompiledPack[]) {
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  return { lexicon, sieveFor: createSieve(index, createRowTables(packs, index, lexicon)) };
}

/** What becomes of a sentence and one pattern. */
function sifted(pattern: Record<string, unknown>, text: string, claim: Record<string, unknown> = {}): [number, number] {
  const packs = [packWith(pattern, { ...claim, match: { any: [pattern], ...claim } })];
  const { lexicon, sieveFor } = sieveOver(packs);
  const sieve = sieveFor(openPage(harbourPage([text]), packs, lexicon));
  const { claims, tried } = sieve(sentenceOf(text, lexicon).hits!);
  return [tried, claims.length];
}

it('lets a pattern through where every group has a word', () => {
  expect(sifted({ all: ['gull', 'toll'] }, 'Dorne saw a gull pay the toll.')).toEqual([1, 1]);
  expect(sifted({ all: ['gull', 'toll'] }, 'Dorne saw a gull.')).toEqual([1, 0]);
});

it('looks at no pattern whose anchor is missing', () => {
  expect(sifted({ all: ['gull', 'lantern'] }, 'Dorne saw a toll.')).toEqual([0, 0]);
});

it('leaves to the context what the context may supply', () => {
  expect(sifted({ all: ['gull', { any: 'lantern', carry: true }] }, 'Dorne saw a gull.')).toEqual([1, 1]);
});

it('asks a page once for a claim, and every page anew', () => {
  const packs = [packWith({ all: ['gull'] })];
  const { lexicon, sieveFor } = sieveOver(packs);
  const { hits } = sentenceOf('Dorne saw a gull.', lexicon);
  let asked = 0;
  const passTwice = (isOpen: boolean): number[] => {
    const page: OpenPage = {
      ...openPage(harbourPage([]), packs, lexicon),
      isOpenTo() {
        asked++;
        return isOpen;
      },
    };
    const sieve = sieveFor(page);
    return [sieve(hits!).claims.length, sieve(hits!).claims.length];
  };
  expect([true, false, true].map(passTwice)).toEqual([
    [1, 1],
    [0, 0],
    [1, 1],
  ]);
  expect(asked).toBe(3);
});

it('asks no page for a claim whose words do not stand', () => {
  const packs = [packWith({ all: ['gull', 'toll'] })];
  const { lexicon, sieveFor } = sieveOver(packs);
  const { hits } = sentenceOf('Dorne saw a gull.', lexicon);
  const page: OpenPage = {
    ...openPage(harbourPage([]), packs, lexicon),
    isOpenTo() {
      throw new Error('asked');
    },
  };
  expect(sieveFor(page)(hits!)).toEqual({ claims: [], places: [], tried: 1 });
});
