import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { openPage } from '../../../lib/matcher/page.ts';
import { createRowTables } from '../../../lib/matcher/row-table.ts';
import { matchesIn, siftAll } from '../../../lib/matcher/sifted.ts';
import { createSieve } from '../../../lib/matcher/sieve.ts';
import { harbourPage } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

/** How many patterns were looked at on a page, sentences with some let through, and matches of one pattern. */
function sifted(pattern: Record<string, unknown>, text: string, claim: Record<string, unknown> = {}) {
  const packs = [packWith(pattern, { ...claim, match: { any: [pattern], ...claim } })];
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  const opened = openPage(harbourPage([text]), packs, lexicon);
  const sieve = createSieve(index, createRowTables(packs, index, lexicon))(opened);
  const { sifted: through, tried } = siftAll(opened.sentences, sieve);
  const matches = through.flatMap((sieved) => [...matchesIn(sieved, opened, index).values()].flat());
  return { tried, through: through.length, matches: matches.length };
}

it('has of each sentence what it states', () => {
  const text = 'Dorne saw a gull. Ilva saw a lantern. Dorne fed the gull.';
  expect(sifted({ all: ['gull'] }, text)).toEqual({ tried: 2, through: 2, matches: 2 });
});

it('counts what was looked at in questions, and lets none of it through', () => {
  expect(sifted({ all: ['gull'] }, 'Did Dorne see a gull?')).toEqual({ tried: 1, through: 0, matches: 0 });
});

it('holds back what one of its own words rules out, but not within one clause of several', () => {
  const text = 'Dorne saw a gull, but the lantern went out.';
  expect(sifted({ all: ['gull'], none: 'lantern' }, text)).toMatchObject({ through: 1, matches: 0 });
  expect(sifted({ all: ['gull'], none: 'lantern', reach: 'clause' }, text)).toMatchObject({ through: 1, matches: 1 });
});
