/** What accounts say of a claim that no page states. */
import type { Mention } from './types.ts';

/** The mention that a text would be if it stated the claim: without a value it relates to no account. */
export function unstated(claim: string, place: Pick<Mention, 'paragraph' | 'start' | 'end'>): Mention {
  const nothing = { value: null, bound: null, valueSpan: null, words: [], score: 0, accounts: [] };
  return { ...nothing, ...place, claim, story: '' };
}
