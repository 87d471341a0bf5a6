import { describe, expect, it } from 'vitest';
import { fromFigure } from '../../../lib/values/figure.ts';
import { readValues } from '../../../lib/values/read.ts';
import { relateValues } from '../../../lib/values/relate.ts';
import type { MeasuredKind, Measure, RelationName } from '../../../lib/values/types.ts';

const value = (text: string, kinds?: MeasuredKind[]): Measure | null =>
  readValues(text, { reference: '2025-03-19', ...(kinds ? { kinds } : {}) })[0]?.value ?? null;

describe('relateValues', () => {
  it.each<[string, string, RelationName]>([
    ['at least 90 minutes', 'two and a half hours', 'conflicts'],
    ['at least 90 minutes', 'about two hours', 'compatible'],
    ['at least 90 minutes', 'an hour and a half', 'agrees'],
    ['at least 90 minutes', 'nearly two hours', 'compatible'],
    ['at least 90 minutes', 'more than an hour', 'compatible'],
    ['at least 90 minutes', 'less than an hour', 'conflicts'],
    ['nearly three hours', 'at least 90 minutes', 'conflicts'],
    ['nearly three hours', 'two and a half hours', 'conflicts'],
    ['nearly three hours', '150 minutes', 'conflicts'],
    ['close to two and a half hours', '150 minutes', 'agrees'],
    ['close to three hours', '150 minutes', 'conflicts'],
    ['about two hours', 'an hour and 55 minutes', 'agrees'],
    ['more than two hours', 'two and a half hours', 'compatible'],
    ['90 minutes', '150 minutes', 'conflicts'],
    ['120 minutes', '150 minutes', 'conflicts'],
    ['around two hours', 'two and a half hours', 'conflicts'],
    ['three to four hours', '3-4 hours', 'agrees'],
    ['three to four hours', 'three and a half hours', 'compatible'],
    ['30 days', 'a month-long', 'agrees'],
    ['over 20%', 'roughly 20 per cent', 'agrees'],
    ['over 20%', 'a 30 percent', 'compatible'],
    ['over 20%', '45%', 'conflicts'],
    ['2,500 dead', 'about 2,500 dead', 'agrees'],
    ['six reactors', 'five reactors', 'conflicts'],
    ['more than 300 drones', '320 drones', 'compatible'],
    ['in 2014', 'in 2014', 'agrees'],
    ['in 2014', 'in 2015', 'conflicts'],
    ['March 4, 2022', 'in 2022', 'compatible'],
    ['March 23, 2025', 'March 23 and 24, 2025', 'compatible'],
    ['March 18, 2025', 'March 19, 2025', 'conflicts'],
    ['mid-February 2025', 'February 12, 2025', 'compatible'],
    ['10 a.m. ET', '10:00 ET', 'agrees'],
    ['10 a.m. ET', '11 a.m. ET', 'conflicts'],
    ['$2 million', '$2.5 million', 'conflicts'],
    ['470 pence', '£4.70', 'agrees'],
    ['$5', '€5', 'unclear'],
    ['90 minutes', '90 people', 'unclear'],
  ])('%s and %s: %s', (a, b, wanted) => {
    const [left, right] = [value(a), value(b)];
    expect(relateValues(left, right).relation).toBe(wanted);
    expect(relateValues(right, left)).toEqual(relateValues(left, right));
  });

  it('takes a share in words for a percentage', () => {
    expect(relateValues(value('over 20%'), value('one-fifth of the land')).relation).toBe('agrees');
  });

  it('says when bound words do not rule the other out', () => {
    const found = relateValues(value('at least 90 minutes'), value('two and a half hours'));
    expect(found).toEqual({
      relation: 'conflicts',
      literallyPossible: true,
      reason: { code: 'differs-not-ruled-out', by: 3600 },
    });
    expect(relateValues(value('90 minutes'), value('150 minutes')).literallyPossible).toBe(false);
  });

  it('compares answers and options', () => {
    const yes = fromFigure('yes-no', { is: true }, null, null);
    const no = fromFigure('yes-no', { is: false }, null, 'reported');
    expect(relateValues(yes, no).reason).toEqual({ code: 'opposite' });
    expect(relateValues(yes, yes).relation).toBe('agrees');
    const option = fromFigure('choice', { is: 'Riyadh' }, null, null);
    expect(relateValues(option, fromFigure('choice', { is: 'Jeddah' }, null, null)).reason).toEqual({
      code: 'other-option',
    });
    expect(relateValues(option, yes).relation).toBe('unclear');
    expect(relateValues(yes, null).reason).toEqual({ code: 'no-value' });
  });

  it('relates what packs write', () => {
    const atLeast = fromFigure('duration', { min: 90 }, 'minute', 'at least');
    const alleged = fromFigure('duration', { is: 150 }, 'minute', 'alleged');
    expect(relateValues(atLeast, alleged).relation).toBe('conflicts');
    expect(
      relateValues(fromFigure('percent', { min: 20 }, null, 'over'), value('a fifth of it', ['percent'])).relation,
    ).toBe('agrees');
    const overBy = fromFigure('clock-time', { max: '12:52' }, 'America/New_York', 'around');
    expect(relateValues(overBy, fromFigure('clock-time', { is: '12:52' }, 'America/New_York', null)).relation).toBe(
      'agrees',
    );
    expect(fromFigure('yes-no', { is: null }, null, null)).toBeNull();
  });
});
