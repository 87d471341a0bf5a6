import { expect, it } from 'vitest';
import { unstated } from '../../../lib/matcher/unstated.ts';

it('relates a claim that nobody states to no account', () => {
  expect(unstated('toll', { paragraph: 2, start: 3, end: 5 })).toMatchObject({
    claim: 'toll',
    paragraph: 2,
    value: null,
    accounts: [],
  });
});
