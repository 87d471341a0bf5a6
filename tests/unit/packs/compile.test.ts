import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/text/stem.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import type { CompiledPack, CompiledPattern } from '../../../lib/packs/compiled.ts';
import { toDay } from '../../../lib/packs/days.ts';
import type { Source } from '../../helpers/harbour.ts';
import { compiledHarbour, harbourPack } from '../../helpers/harbour.ts';

/** Words of a class, as the compiled pack holds them. */
const wordsOf = (pack: CompiledPack, of: number): string[] => createLexicon([pack]).wordsOf(of).toSorted();

/** The patterns of all claims, one after another. */
const patternsOf = ({ claims }: CompiledPack): CompiledPattern[] => claims.all().flatMap(({ patterns }) => patterns);

const compileWith = (change: (source: Source) => void): CompiledPack => compilePack(harbourPack(change));

describe('compilePack', () => {
  it('reads the days of stories, and their words in exact form', () => {
    expect(compiledHarbour.stories).toMatchObject([
      {
        id: 'harbour-meeting',
        date: toDay('2031-05-06'),
        window: [toDay('2031-05-01'), toDay('2031-05-20')],
        otherDates: [toDay('2031-03-04')],
        page: [
          ['ilva', 'norland'],
          ['dorne', 'sudmark'],
        ],
        topicsNeeded: 2,
      },
    ]);
    expect(wordsOf(compiledHarbour, compiledHarbour.stories[0]!.outsiders)).toEqual(['brill', 'castor']);
  });

  it('makes classes of groups: single words, lists, named classes and carried ones', () => {
    const { groups } = patternsOf(compiledHarbour)[0]!;
    expect(groups.map(({ of, carry }) => [wordsOf(compiledHarbour, of), carry])).toEqual([
      [[stem('meeting')], true],
      [[stem('last'), stem('took')].toSorted(), false],
    ]);
    const [leaders, sat] = patternsOf(compiledHarbour)[1]!.groups;
    expect(wordsOf(compiledHarbour, leaders!.of)).toHaveLength(5);
    expect(wordsOf(compiledHarbour, leaders!.of)).toContain('ilva');
    expect(wordsOf(compiledHarbour, sat!.of)).toEqual([`${stem('sat')} down`]);
  });

  it('gives every claim its patterns, and a row of numbers to each', () => {
    expect(compiledHarbour.claims.all().map(({ patterns }) => patterns.length)).toEqual([2, 1, 1, 2, 1, 1]);
    const rows = Array.from(compiledHarbour.rows);
    const claims: number[] = [];
    for (let at = 0; at < rows.length; at += 3 + rows[at + 2]!) {
      const { groups, anchor } = compiledHarbour.claims.at(rows[at]!).patterns[rows[at + 1]!]!;
      const classes = groups.map(({ of, carry }) => (carry ? ~of : of));
      expect(rows[at + 2]).toBe(groups.length);
      expect(rows[at + 3]).toBe(classes[anchor]);
      expect(new Set(rows.slice(at + 3, at + 3 + groups.length))).toEqual(new Set(classes));
      claims.push(rows[at]!);
    }
    expect(claims.toSorted((a, b) => a - b)).toEqual([0, 0, 1, 2, 3, 3, 4, 5]);
  });

  it('knows classes by their words, whatever the pack', () => {
    const keyOf = ({ classes, stories }: CompiledPack) =>
      classes.hashes[Array.from(classes.order).indexOf(stories[0]!.outsiders)];
    const other = compileWith((source) => (source.claims = source.claims.slice(3)));
    expect(other.stories[0]!.outsiders).not.toBe(compiledHarbour.stories[0]!.outsiders + 1);
    expect(keyOf(other)).toBe(keyOf(compiledHarbour));
    expect(new Set(Array.from(compiledHarbour.classes.hashes)).size).toBe(compiledHarbour.classSizes.length);
  });

  it('numbers the story of each claim, -1 for none', () => {
    expect(compiledHarbour.claims.all().map(({ story }) => story)).toEqual([0, 0, 0, 0, 0, -1]);
  });

  it('fills in what an author leaves out', () => {
    expect(patternsOf(compiledHarbour)[2]).toMatchObject({
      says: true,
      within: 0,
      reach: 'sentence',
      ordered: false,
      predicate: 1,
      negatable: true,
      figure: null,
      none: [],
    });
    const { figure } = patternsOf(compiledHarbour)[1]!;
    expect(figure).toEqual({
      near: 1,
      within: 8,
      side: null,
      notAfter: -1,
      notBefore: -1,
      as: null,
      optional: false,
      ordinal: false,
    });
  });

  it('keeps the answer null of a pattern that only raises the question', () => {
    expect(patternsOf(compileWith((pack) => (pack.claims[1].match.any[0].says = null)))[2]!.says).toBeNull();
  });

  it('leaves out what only authors need', () => {
    for (const claim of compiledHarbour.claims.all()) {
      expect(claim).not.toHaveProperty('examples');
      expect(claim).not.toHaveProperty('relations');
    }
  });

  it('names the claim whose cues do not compile', () => {
    expect(() => compileWith((pack) => (pack.claims[2].match.any[0].all = ['@crew']))).toThrow(
      'claim toll-rate: there is no word class @crew',
    );
  });
});

describe('anchors', () => {
  it('are never groups that the context may supply', () => {
    for (const { groups, anchor } of patternsOf(compiledHarbour)) expect(groups[anchor]!.carry).toBe(false);
  });

  it('are the groups that the fewest patterns share', () => {
    const pack = compileWith((source) => {
      source.claims[3].match.any.push({ all: ['@meeting', 'in Norland'], says: 'Norland' });
    });
    const venues = patternsOf(pack).filter(({ says }) => typeof says === 'string');
    expect(venues.map(({ anchor }) => anchor)).toEqual([1, 1, 1]);
  });

  it('have the fewest words where groups are as common', () => {
    const all = ['lantern', ['buoy', 'beacon', 'lighthouse']];
    expect(patternsOf(compileWith((source) => (source.claims[2].match.any[0].all = all)))[3]!.anchor).toBe(0);
    expect(patternsOf(compileWith((source) => (source.claims[2].match.any[0].all = all.toReversed())))[3]!.anchor).toBe(
      1,
    );
  });
});
