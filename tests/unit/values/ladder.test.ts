import { describe, expect, it } from 'vitest';
import { durationGrain, rounding, roundStep } from '../../../lib/values/ladder.ts';

const HOUR = 3600;

describe('roundStep', () => {
  it.each([
    ['45 minutes', 2700, 900],
    ['90 minutes', 5400, 1800],
    ['two hours', 2 * HOUR, HOUR],
    ['93 minutes', 5580, 60],
    ['12 hours', 12 * HOUR, 12 * HOUR],
    ['24 hours', 24 * HOUR, 24 * HOUR],
  ])('%s', (_, seconds, step) => {
    expect(roundStep('duration', seconds, 60)).toBe(step);
  });

  it.each([
    [20, 10],
    [90, 10],
    [100, 50],
    [93, 1],
    [2500, 500],
    [1000000, 500000],
  ])('the number %d', (value, step) => {
    expect(roundStep('number', value, 1)).toBe(step);
  });
});

describe('rounding', () => {
  it('is a quarter of an hour for whole hours, and never much of the figure', () => {
    expect(rounding('duration', 2 * HOUR, HOUR, false)).toBe(900);
    expect(rounding('duration', HOUR / 2, HOUR, false)).toBe(HOUR / 16);
    expect(rounding('number', 6, 1, false)).toBeLessThan(0.5);
  });

  it('is wider for "about"', () => {
    expect(rounding('percent', 20, 10, true)).toBeGreaterThan(rounding('percent', 20, 10, false));
  });
});

describe('durationGrain', () => {
  it.each([
    [5400, 1800],
    [7200, 3600],
    [5580, 60],
    [30 * 86400, 30 * 86400],
    [7 * 86400, 7 * 86400],
  ])('%d seconds', (seconds, grain) => {
    expect(durationGrain(seconds)).toBe(grain);
  });
});
