import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/text/stem.ts';

describe('stem', () => {
  it.each([
    ['agree', 'agreed', 'agrees', 'agreeing'],
    ['pause', 'pauses', 'paused', 'pausing'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['attack', 'attacks', 'attacked'],
    ['country', 'countries'],
    ['speak', 'spoke', 'spoken', 'speaking'],
    ['reject', 'rejects', 'rejected', 'rejecting'],
    ['refuse', 'refused', 'refuses'],
    ['hour', 'hours'],
  ])('brings the forms of %s together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['agree', 'disagree'],
    ['able', 'unable'],
    ['likely', 'unlikely'],
    ['hope', 'hopeless'],
    ['use', 'useless'],
    ['accept', 'acceptable'],
    ['war', 'ward'],
    ['late', 'lately'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
