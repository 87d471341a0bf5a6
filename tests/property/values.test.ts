import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { fromFigure } from '../../lib/values/figure.ts';
import { readValues, type ReadWork } from '../../lib/values/read.ts';
import { mayHold, tellingOf } from '../../lib/values/telling.ts';
import { relateValues } from '../../lib/values/relate.ts';
import { relateTexts } from '../../lib/values/relate-texts.ts';
import type { Bound, Measure, MeasuredKind } from '../../lib/values/types.ts';

const pieces = fc.constantFrom(
  ...(
    'about at least nearly more than two and a half hours minutes 90 2,500 -5 1/2 3.5 % percent million $ £ to - — between March 18 , 2025 10 a.m. ET last week Tuesday the an of one ' +
    "fifth twenty hundred dozen ago not no “ ” ½ \u00ad \u200b \u00a0 é . ; ( ) 10:54 ' s 1990s mid early 13.5.2015 4/22 point over e10 . . . U.S. Moscow time in at" +
    ' of quarter third last first day year Q2 crore 12,34,567 Rs crowns New Zealand dollars sharp tonight tomorrow noon past oh ish plus or several nights nineteen nineties summer will every either population nobody before opened'
  ).split(' '),
);
/** Words at which values begin, but none of which is one. */
const leading = fc.constantFrom(
  ..."the a an that this no all early later middle end start new good president us can try current night coming long more full whole another - ' $ of to".split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 24 }).map((words) => words.join('')),
);

const bound = fc.constantFrom<Bound | null>('at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about', null);
const KINDS: readonly MeasuredKind[] = ['duration', 'count', 'number', 'percent', 'money', 'date', 'clock-time'];
const grains = {
  duration: [1, 60, 600, 1800, 3600, 86400],
  number: [1, 10, 100],
  percent: [1, 5, 10],
  date: [1, 30, 365],
  'clock-time': [1, 5, 30, 60],
} as const;

const measures: fc.Arbitrary<Measure> = fc
  .record({
    kind: fc.constantFrom<keyof typeof grains>('duration', 'number', 'percent', 'date', 'clock-time'),
    figure: fc.integer({ min: 0, max: 1439 }),
    width: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
    scale: fc.constantFrom(1, 60, 3600),
    bound,
    grain: fc.nat(5),
  })
  .map(({ kind, figure, width, scale, bound: limit, grain }) => {
    const size = kind === 'duration' ? scale : 1;
    const steps = grains[kind];
    const range = width > 0 && limit === null;
    const low = figure * size;
    const opensUp = limit === 'at-least' || limit === 'more-than';
    const opensDown = limit === 'at-most' || limit === 'less-than' || limit === 'nearly';
    return {
      kind,
      min: opensDown ? null : low,
      max: opensUp ? null : range ? low + width * size : low,
      grain: steps[grain % steps.length]!,
      bound: limit,
      stance: null,
      unit: null,
    };
  });

describe('relating', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(measures, measures, (a, b) => {
        expect(relateValues(a, b)).toEqual(relateValues(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('is reflexive', () => {
    fc.assert(
      fc.property(measures, (a) => {
        expect(relateValues(a, a).relation).toBe('agrees');
      }),
    );
  });

  it('does not change with the unit of the claim', () => {
    const units = [
      ['second', 1],
      ['minute', 60],
      ['hour', 3600],
    ] as const;
    const figure = fc.record({
      seconds: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters * 900),
      hedge: fc.constantFrom(null, 'at least', 'about', 'nearly', 'more than'),
    });
    const make = (
      { seconds, hedge }: { seconds: number; hedge: string | null },
      [unit, size]: readonly [string, number],
    ) => {
      const side = hedge === 'at least' || hedge === 'more than' ? 'min' : hedge === 'nearly' ? 'max' : 'is';
      return fromFigure('duration', { [side]: seconds / size }, unit, hedge);
    };
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...units), fc.constantFrom(...units), (a, b, one, other) => {
        expect(relateValues(make(a, one), make(b, other))).toEqual(relateValues(make(a, units[0]), make(b, units[0])));
      }),
    );
  });

  it('of two texts is symmetric and never throws', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(relateTexts(a, b).relation).toBe(relateTexts(b, a).relation);
      }),
      { numRuns: 300 },
    );
  });

  it('of a text and itself is no conflict', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(relateTexts(a, a).relation).not.toBe('conflicts');
      }),
      { numRuns: 300 },
    );
  });
});

describe('normalising', () => {
  it('maps every offset there and back', () => {
    fc.assert(
      fc.property(text, (given) => {
        const normal = normalise(given);
        for (let at = 0; at <= normal.text.length; at++) {
          const start = normal.toOriginal(at);
          const end = normal.toOriginal(at, 'end');
          expect(end).toBeLessThanOrEqual(Math.max(start, end));
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(given.length);
          expect(normal.toNormal(start)).toBeLessThanOrEqual(at);
        }
        let last = 0;
        for (let at = 0; at <= given.length; at++) {
          const there = normal.toNormal(at);
          expect(there).toBeGreaterThanOrEqual(last);
          expect(there).toBeLessThanOrEqual(normal.text.length);
          last = there;
        }
      }),
    );
  });

  it('gives the words of the text back', () => {
    fc.assert(
      fc.property(text, (given) => {
        const normal = normalise(given);
        for (const token of tokenise(normal.text)) {
          const back = given.slice(normal.toOriginal(token.start), normal.toOriginal(token.end, 'end'));
          expect(normalise(back).text.trim()).toContain(token.text);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((words) => words.join(' ')),
        (given) => {
          const once = normalise(given).text;
          expect(normalise(once).text).toBe(once);
        },
      ),
    );
  });
});

describe('reading', () => {
  it('never throws, and its offsets stay in the text and in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-03-18', 'not a day'), (given, reference) => {
        let last = 0;
        for (const { start, end, value } of readValues(given, { reference, zone: 'America/New_York' })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - given.length);
          expect(value.min === null && value.max === null).toBe(false);
          expect(Number.isNaN(value.min ?? 0) || Number.isNaN(value.max ?? 0)).toBe(false);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives no value beyond what numbers hold', () => {
    for (const text of ['9e999 people', `${'9'.repeat(400)} people`, '12,34,567e10'])
      for (const { value } of readValues(text, { reference: null })) expect(Number.isFinite(value.min)).toBe(true);
  });

  it('of sentences and words stays in the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const span of [...splitSentences(given), ...tokenise(given)]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(given.length);
        }
      }),
    );
  });

  it('finds nothing of a kind in what holds no word that tells of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, leading), { maxLength: 24 }), (words) => {
        const given = normalise(words.join(' ')).text;
        const tokens = tokenise(given);
        const telling = tellingOf(tokens, 0, tokens.length);
        for (const kind of KINDS)
          if (!mayHold(telling, kind))
            expect(readValues(given, { reference: '2025-03-18', kinds: [kind], nested: true })).toEqual([]);
      }),
    );
  });

  it('does work in proportion to the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 20 }),
        (words, times) => {
          const once = `${words.join(' ')}.\n\n`;
          const work: ReadWork = { lexemes: 0, tried: 0, looked: 0 };
          const more: ReadWork = { lexemes: 0, tried: 0, looked: 0 };
          readValues(once, { reference: '2025-03-18' }, work);
          readValues(once.repeat(times), { reference: '2025-03-18' }, more);
          expect(more.lexemes).toBe(work.lexemes * times);
          expect(more.looked).toBeLessThanOrEqual((work.looked + 400) * times);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    'and a half ',
    'one hundred ',
    '1/',
    '-',
    "'",
    'the ',
    'in the morning ',
    'between two and ',
    'a ',
    'twenty-',
    '1,',
    '1 234 ',
    'at least ',
    'no more than ',
    'U.',
    '. ',
  ])('is not slowed down by %j again and again', (piece) => {
    const works = [2000, 8000].map((count) => {
      const work: ReadWork = { lexemes: 0, tried: 0, looked: 0 };
      readValues(piece.repeat(count), { reference: '2025-03-18' }, work);
      return work;
    });
    expect(works[1]!.looked).toBeLessThanOrEqual(works[0]!.looked * 4.5 + 2000);
    expect(works[1]!.looked).toBeLessThanOrEqual(400 * (works[1]!.lexemes + 10));
  });
});
