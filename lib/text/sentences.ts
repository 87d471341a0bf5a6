/** Where sentences end. Rules alone: what an abbreviation is, what closes after the full stop, what begins anew. */
import { ABBREVIATIONS, SOMETIMES_LAST } from './abbreviations.ts';
import { codeAt, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import type { Span } from './span.ts';

const CLOSERS = new Set(['"', "'", ')', ']', '}', '”', '’', '»']);
const OPENERS = new Set(['"', "'", '(', '[', '{', '“', '‘', '«', '`']);
const BULLETS = new Set(['•', '◦', '▪', '‣', '●', '■', '–', '*']);

function wordBefore(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start < 24) {
    const code = codeAt(text, start - 1);
    if (!isLetter(code) && code !== 46) break;
    start--;
  }
  return text.slice(start, stop);
}

/** Offset of the first character of what follows, behind spaces and opening quotes. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(codeAt(text, at)) || OPENERS.has(text.charAt(at)))) at++;
  return at;
}

/** Does a full stop at `stop`, with what closes it ending at `after`, end a sentence? */
function endsSentence(text: string, stop: number, after: number): boolean {
  if (after < text.length && !isSpace(codeAt(text, after))) return false;
  const next = nextStart(text, after);
  if (next >= text.length) return true;
  const nextCode = codeAt(text, next);
  const startsAnew = isUpper(nextCode) || isDigit(nextCode) || next > after + 1 || !isLetter(nextCode);
  if (!isUpper(nextCode) && isLetter(nextCode)) return false;
  const word = wordBefore(text, stop);
  if (word === '') return startsAnew;
  const lower = word.toLowerCase();
  if (word.length === 1 && isUpper(word.charCodeAt(0)) && word !== 'I') return false;
  if (word.includes('.')) {
    // "at 5 p.m. The" ends, "the U.S. President" does not: only a function word or pronoun after it tells.
    if (lower === 'a.m' || lower === 'p.m') return isUpper(nextCode) && !isZone(text, next);
    return startsWithOpener(text, next);
  }
  if (SOMETIMES_LAST.has(lower)) return startsWithOpener(text, next) || (lower !== 'no' && after < next - 1);
  return !ABBREVIATIONS.has(lower);
}

function nextWord(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 24 && isLetter(codeAt(text, end))) end++;
  return text.slice(at, end);
}

function isZone(text: string, at: number): boolean {
  const word = nextWord(text, at);
  return (
    (word.length <= 4 && word === word.toUpperCase() && word.length > 1) ||
    /^(?:Eastern|Central|Mountain|Pacific|Moscow|Washington|Kyiv|London|Paris|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      word,
    )
  );
}

const SENTENCE_OPENERS = new Set(
  'the a an he she it they we you i this that these those there his her its their our my in on at as but and or so if when while after before since for from with by to according however meanwhile earlier later no not what who why how where both neither some many most all one last next yesterday today'.split(
    ' ',
  ),
);

/** After an initialism only a word that hardly follows a noun shows that a new sentence has begun. */
function startsWithOpener(text: string, at: number): boolean {
  return SENTENCE_OPENERS.has(nextWord(text, at).toLowerCase());
}

/**
 * The sentences of a text, trimmed, in order; a line break or bullet ends one too. Needs no model and is linear: it
 * looks at most 24 characters to either side of a stop.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (from: number, to: number): void => {
    let a = from;
    let b = to;
    while (a < b && (isSpace(codeAt(text, a)) || BULLETS.has(text.charAt(a)))) a++;
    while (b > a && isSpace(codeAt(text, b - 1))) b--;
    if (b > a) spans.push({ start: a, end: b });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' && isBreak(text, at)) {
      push(start, at);
      start = at + 1;
      continue;
    }
    if (char === '•' || char === '▪' || char === '●' || char === '‣') {
      push(start, at);
      start = at + 1;
      continue;
    }
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…' && char !== '。') continue;
    let stop = at;
    while (stop + 1 < text.length && '.!?…'.includes(text.charAt(stop + 1))) stop++;
    let after = stop + 1;
    while (after < text.length && CLOSERS.has(text.charAt(after))) after++;
    const ellipsis = char === '…' || stop > at + 1;
    const ends =
      char === '.' && stop === at
        ? endsSentence(text, at, after)
        : ellipsis
          ? endsPause(text, after)
          : after >= text.length || (isSpace(codeAt(text, after)) && !isLowerNext(text, after));
    if (ends) {
      push(start, after);
      start = after;
    }
    at = after - 1;
  }
  push(start, text.length);
  return spans;
}

/** An empty line always breaks; a single one does unless the next line goes on in lower case (wrapped text). */
function isBreak(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isSpace(codeAt(text, next))) {
    if (codeAt(text, next) === 10) return true;
    next++;
  }
  return next >= text.length || BULLETS.has(text.charAt(next)) || !isWrapped(text, at, next);
}

function isWrapped(text: string, at: number, next: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(codeAt(text, before))) before--;
  const last = codeAt(text, before);
  const first = codeAt(text, next);
  return (isLetter(last) || last === 44 || isDigit(last)) && isLetter(first) && !isUpper(first);
}

function isLowerNext(text: string, after: number): boolean {
  const code = codeAt(text, nextStart(text, after));
  return isLetter(code) && !isUpper(code);
}

function endsPause(text: string, after: number): boolean {
  return after >= text.length || (isSpace(codeAt(text, after)) && isUpper(codeAt(text, nextStart(text, after))));
}
