/** Is a clause affirmed or denied, asked, or made a condition? */
import { splitClauses } from '../text/clauses.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { STANCES } from './hedge-words.ts';
import {
  CONDITION_PHRASES,
  CONDITIONS,
  DENIALS,
  NEGATIVE_PHRASES,
  NEGATORS,
  NO_NEGATION,
  PLANS,
  REFUSALS,
} from './polarity-words.ts';
import type { Stance } from './types.ts';

export interface Polarity {
  negated: boolean;
  /** The word or phrase that decided, nearest to the span; null where nothing negates. */
  cue: Span | null;
  stance: Stance | null;
}

interface Cue extends Span {
  /** Index of the first word. */
  index: number;
  /** Negates only what comes after it. */
  forward: boolean;
  denial: boolean;
}

type Phrases = readonly (readonly string[])[];

function phraseAt(tokens: readonly Token[], i: number, phrases: Phrases): number {
  for (const phrase of phrases) {
    if (phrase.every((word, k) => word === '*' || tokens[i + k]?.lower === word) && tokens[i + phrase.length - 1])
      return phrase.length;
  }
  return 0;
}

const FORWARD_ONLY = new Set(['without', 'no', 'none', 'nor', 'nothing', 'neither', 'nobody']);

/** Cues of a clause in order; phrases that merely hold a negator are passed over. */
function cuesOf(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const harmless = phraseAt(tokens, i, NO_NEGATION);
    if (harmless > 0) {
      i += harmless - 1;
      continue;
    }
    const phrase = phraseAt(tokens, i, NEGATIVE_PHRASES);
    const token = tokens[i]!;
    if (phrase > 0) {
      cues.push({ index: i, start: token.start, end: tokens[i + phrase - 1]!.end, forward: true, denial: false });
      i += phrase - 1;
    } else if (NEGATORS.has(token.lower)) {
      cues.push({
        index: i,
        start: token.start,
        end: token.end,
        forward: FORWARD_ONLY.has(token.lower),
        denial: false,
      });
    } else if (REFUSALS.has(token.stem) && !token.joined) {
      cues.push({ index: i, start: token.start, end: token.end, forward: false, denial: DENIALS.has(token.stem) });
    }
  }
  return cues;
}

function sentenceOf(text: string, span: Span): Span {
  const sentences = splitSentences(text);
  return sentences.find((s) => s.start <= span.start && span.start < s.end) ?? { start: 0, end: text.length };
}

/** The clauses of the sentence that the span touches, as one stretch of the text. */
function scopeOf(text: string, span: Span): Span {
  const sentence = sentenceOf(text, span);
  const clauses = splitClauses(text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  const touched = clauses.filter((clause) => clause.start < span.end && span.start < clause.end);
  return touched.length === 0 ? sentence : { start: touched[0]!.start, end: touched.at(-1)!.end };
}

function stanceOf(tokens: readonly Token[]): Stance | null {
  for (const token of tokens) {
    const stance = STANCES.get(token.lower);
    if (stance) return stance;
    if (PLANS.has(token.lower)) return 'planned';
  }
  return null;
}

/**
 * Polarity of the clause or clauses that `span` touches. An even number of cues affirms ("did not reject"); in "not 90
 * minutes, as first reported, but two and a half hours" only the part before "but" is denied. Offsets count in `text`.
 */
export function readPolarity(text: string, span: Span): Polarity {
  const scope = scopeOf(text, span);
  const tokens = tokenise(text.slice(scope.start, scope.end)).map((token) => ({
    ...token,
    start: token.start + scope.start,
    end: token.end + scope.start,
  }));
  const cues = cuesOf(tokens).filter((cue) => !cue.forward || cue.start < span.end);
  const negated = cues.length % 2 === 1;
  const cue = negated ? cues.reduce((best, next) => (distance(next, span) < distance(best, span) ? next : best)) : null;
  const denied = negated && cues.some((found) => found.denial);
  return { negated, cue: cue && { start: cue.start, end: cue.end }, stance: denied ? 'denied' : stanceOf(tokens) };
}

function distance(cue: Span, span: Span): number {
  return Math.max(cue.start - span.end, span.start - cue.end, 0);
}

/** Does the sentence that holds `span` ask? A quoted or indirect question counts where the span lies in it. */
export function isQuestion(text: string, span: Span = { start: 0, end: text.length }): boolean {
  const sentence = sentenceOf(text, span);
  const tail = text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end);
  return tail.includes('?');
}

/** Is the clause that holds `span` a condition ("if the call lasts two hours", "whether they agreed")? */
export function isConditional(text: string, span: Span): boolean {
  const scope = scopeOf(text, span);
  const tokens = tokenise(text.slice(scope.start, scope.end));
  return tokens.some(
    (token, i) =>
      scope.start + token.start < span.end &&
      (CONDITIONS.has(token.lower) || phraseAt(tokens, i, CONDITION_PHRASES) > 0),
  );
}
