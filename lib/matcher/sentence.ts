/** A paragraph as the matcher reads it: normalised, cut into sentences and words, with the known words found. */
import { clausesWithin } from '../text/clauses.ts';
import { normalise } from '../text/normalise.ts';
import type { Normalised } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { readByKind } from '../values/read.ts';
import { mayHold, tellingOf } from '../values/telling.ts';
import type { MeasuredKind, Reading } from '../values/types.ts';
import type { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

export interface Paragraph {
  index: number;
  source: Normalised;
  tokens: Token[];
  sentences: Sentence[];
}

export interface Sentence {
  paragraph: Paragraph;
  /** Position among the page's sentences. */
  index: number;
  /** Offsets into the paragraph's normalised text. */
  start: number;
  end: number;
  /** Tokens of the paragraph, `to` exclusive. */
  from: number;
  to: number;
  /** Null where no known word stands in it. */
  hits: Hits | null;
  /** Clause number of each token, counted from `from`; worked out when first asked for. */
  clauses: number[] | null;
  /** What its words tell of values; worked out when first asked for. */
  telling: number | null;
  /** Its values, by the day and zone they are counted from; found when first asked for. */
  scans: Scan[];
}

interface Scan {
  reference: string | null;
  zone: string | null;
  readings: ReturnType<typeof readByKind>;
}

/** Reads one paragraph; `first` is the page-wide number of its first sentence. */
export function readParagraph(text: string, index: number, first: number, lexicon: Lexicon): Paragraph {
  const source = normalise(text);
  const tokens = tokenise(source.text);
  const paragraph: Paragraph = { index, source, tokens, sentences: [] };
  let at = 0;
  for (const { start, end } of splitSentences(source.text)) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    if (at === from) continue;
    const hits = lexicon.hitsOf(tokens, from, at);
    paragraph.sentences.push({
      paragraph,
      index: first + paragraph.sentences.length,
      start,
      end,
      from,
      to: at,
      hits,
      clauses: null,
      telling: null,
      scans: [],
    });
  }
  return paragraph;
}

/** The sentence's normalised text. */
export function textOf(sentence: Sentence): string {
  return sentence.paragraph.source.text.slice(sentence.start, sentence.end);
}

const NO_READINGS: readonly Reading[] = [];

/** The sentence's values of one kind, with offsets into its own text; clock times in `zone`. */
export function valuesOf(
  sentence: Sentence,
  kind: MeasuredKind,
  reference: string | null,
  zone: string | null,
): readonly Reading[] {
  sentence.telling ??= tellingOf(sentence.paragraph.tokens, sentence.from, sentence.to);
  if (!mayHold(sentence.telling, kind)) return NO_READINGS;
  // Zones matter to clock times alone: a sentence without any reads the same in all of them.
  let scan = sentence.scans.find(
    (known) => known.reference === reference && (known.zone === zone || !known.readings.has('clock-time')),
  );
  if (scan === undefined) {
    const readings = readByKind(textOf(sentence), zone === null ? { reference } : { reference, zone });
    scan = { reference, zone, readings };
    sentence.scans.push(scan);
  }
  return scan.readings.get(kind) ?? NO_READINGS;
}

/** In which clause of the sentence a token of the paragraph stands. */
export function clauseOf(sentence: Sentence, token: number): number {
  sentence.clauses ??= numberClauses(sentence);
  return sentence.clauses[token - sentence.from] ?? 0;
}

function numberClauses(sentence: Sentence): number[] {
  const { source, tokens } = sentence.paragraph;
  const spans = clausesWithin(source.text, sentence, tokens.slice(sentence.from, sentence.to));
  const numbers: number[] = [];
  let clause = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const offset = tokens[at]!.start;
    while (clause + 1 < spans.length && spans[clause + 1]!.start <= offset) clause++;
    numbers.push(clause);
  }
  return numbers;
}
