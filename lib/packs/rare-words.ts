/** The words by which a claim without cues is found: stems cut short, without stop words. */
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { STOP_WORDS } from './common-words.ts';

const LINK = /(?:https?:\/\/|pic\.twitter\.com\/)\S+/g;
const HANDLE = /[#@]\w+/g;

/** Derivational endings, longest first: "recognition" and "recognise" meet; four letters stay at least. */
const ENDINGS =
  'ization isation ational fulness ousness iveness tional biliti lessli entli ation ement ments ment ness ions ion ally ing ism ist ity ies ive ous ful ant ent ian ial ary ors or ers er al ly an ed es ic y e'.split(
    ' ',
  );
const KEY_LENGTH = 7;

function keyOf(stem: string): string {
  if (/\d/.test(stem)) return stem;
  const ending = ENDINGS.find((end) => stem.length - end.length >= 4 && stem.endsWith(end));
  return (ending === undefined ? stem : stem.slice(0, -ending.length)).slice(0, KEY_LENGTH);
}

/** "#MeToo" and "@realDonaldTrump" as the words they are made of. */
function openHandle(handle: string): string {
  const words = handle
    .slice(1)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ');
  return ` ${words} `;
}

/** Keys of a text's words in order. A key is made to compare by, not to print. */
export function rareWords(text: string): { key: string; stem: string }[] {
  const plain = normalise(text.replace(LINK, ' ').replace(HANDLE, openHandle)).text;
  const words: { key: string; stem: string }[] = [];
  for (const { lower, stem } of tokenise(plain)) {
    if (STOP_WORDS.has(lower) || (lower.length < 2 && !/\d/.test(lower))) continue;
    words.push({ key: keyOf(stem), stem });
  }
  return words;
}
