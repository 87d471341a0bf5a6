/** The engine: pages in, mentions out. Pure code; the same in the background, on the command line and in tests. */
import type { CompiledPack } from '../packs/compiled.ts';
import { toFigure } from '../values/figure.ts';
import type { Figure, Value } from '../values/types.ts';
import { explainSentence } from './explain.ts';
import { createClaimIndex } from './claim-index.ts';
import type { IndexedClaim } from './claim-index.ts';
import { createLexicon } from './lexicon.ts';
import { answered } from './leads.ts';
import type { Answer } from './leads.ts';
import type { Match } from './match.ts';
import { nearestClaims } from './nearest.ts';
import { openPage } from './page.ts';
import type { OpenPage } from './page.ts';
import { createRarePages } from './rare-page.ts';
import { relateToAccounts } from './relations.ts';
import { createRowTables } from './row-table.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { createSieve } from './sieve.ts';
import { matchesIn, siftAll } from './sifted.ts';
import type { Annotation, Matcher, Mention, Span } from './types.ts';

/** First and last token of the clauses that hold the match. */
function clausesOf(sentence: Sentence, from: number, to: number): [number, number] {
  let first = from;
  let last = to;
  while (first > sentence.from && clauseOf(sentence, first - 1) === clauseOf(sentence, from)) first--;
  while (last + 1 < sentence.to && clauseOf(sentence, last + 1) === clauseOf(sentence, to)) last++;
  return [first, last];
}

/** A stretch of tokens as offsets into the paragraph as given. */
function spanOf(sentence: Sentence, from: number, to: number): Span {
  const { source, tokens } = sentence.paragraph;
  return { start: source.toOriginal(tokens[from]!.start), end: source.toOriginal(tokens[to]!.end, 'end') };
}

/** A value as answers write it. */
function figureOf(value: Value | null, claim: IndexedClaim): Figure | null {
  if (value === null) return null;
  return value.kind === 'yes-no' || value.kind === 'choice' ? { is: value.is } : toFigure(value, claim.unit);
}

function toMention(match: Match, claim: IndexedClaim, sentence: Sentence, packs: readonly CompiledPack[]): Mention {
  const { placement, figure, value, score } = match;
  const { source } = sentence.paragraph;
  // What stands in the question is not marked, only its answer.
  const own = 'own' in sentence ? (sentence as Answer).own : sentence.from;
  const [first, last] = clausesOf(
    sentence,
    Math.max(own, Math.min(placement.from, figure?.from ?? placement.from)),
    Math.max(own, placement.to, figure?.to ?? placement.to),
  );
  return {
    story: packs[claim.pack]!.stories[claim.story]?.id ?? packs[claim.pack]!.id,
    claim: claim.id,
    paragraph: sentence.paragraph.index,
    ...spanOf(sentence, first, last),
    value: figureOf(value, claim),
    bound: figure?.value.bound ?? null,
    valueSpan: figure && { start: source.toOriginal(figure.start), end: source.toOriginal(figure.end, 'end') },
    words: placement.hits.flatMap((hit) =>
      hit === null || hit.from < own ? [] : [spanOf(sentence, hit.from, hit.to)],
    ),
    score: Number(score.toFixed(3)),
    accounts: relateToAccounts(value, claim),
  };
}

/** The best match, and others that give another answer in other words of the sentence. */
function keep(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    const { placement: own, value } = match;
    const isNew = kept.every(
      ({ placement, value: other }) =>
        (own.from > placement.to || own.to < placement.from) &&
        value?.kind === 'choice' &&
        other?.kind === 'choice' &&
        value.is !== other.is,
    );
    if (isNew) kept.push(match);
  }
  return kept;
}

/** Does the sentence state the claim by itself? The mention is one of its paragraph. */
function isIn({ claim, start, end }: Mention, { id }: IndexedClaim, sentence: Sentence): boolean {
  const { source } = sentence.paragraph;
  if (claim !== id) return false;
  return start < source.toOriginal(sentence.end, 'end') && end > source.toOriginal(sentence.start);
}

/** One matcher for all packs. Building it files the words of all but the largest: keep it. */
export function createMatcher(packs: readonly CompiledPack[]): Matcher {
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  const rows = createRowTables(packs, index, lexicon);
  const sieveFor = createSieve(index, rows);
  const rare = createRarePages(packs);
  return {
    annotate(page): Annotation {
      index.forget();
      const opened = openPage(page, packs, lexicon);
      const sieve = sieveFor(opened);
      const own = siftAll(opened.sentences, sieve);
      const answers = siftAll(opened.answers, sieve);
      const near = rare?.find(opened) ?? [];
      index.demand([
        ...[...own.sifted, ...answers.sifted].flatMap(({ claims }) => claims),
        ...near.map((found) => index.offsets[found.pack]! + found.index),
      ]);
      const mentions: Mention[] = [];
      const known = new Set<Sentence>();
      for (const sieved of own.sifted) {
        const { sentence } = sieved;
        const found = matchesIn(sieved, opened, index);
        if (found.size > 0) known.add(sentence);
        for (const [claim, matches] of found)
          for (const match of keep(matches)) mentions.push(toMention(match, claim, sentence, packs));
      }
      const stated = Map.groupBy(mentions, ({ paragraph }) => paragraph);
      for (const sieved of answers.sifted) {
        const { sentence: answer } = sieved;
        const sentence = opened.sentences[answer.index]!;
        for (const [claim, matches] of matchesIn(sieved, opened, index)) {
          if (stated.get(answer.paragraph.index)?.some((mention) => isIn(mention, claim, sentence))) continue;
          const kept = matches.flatMap((match) => answered(match, answer) ?? []);
          if (kept.length > 0) known.add(sentence);
          for (const match of keep(kept)) mentions.push(toMention(match, claim, answer, packs));
        }
      }
      for (const found of near) {
        known.add(found.sentence);
        mentions.push(rare!.toMention(found));
      }
      mentions.sort(
        (a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : 1),
      );
      return {
        story: mainStory(mentions, opened),
        mentions,
        sentences: opened.sentences.length,
        known: known.size,
        candidates: own.tried + answers.tried,
      };
    },
    explain: (page, sentence, claimId) =>
      rare?.explain(sentence, claimId) ?? explainSentence(page, sentence, claimId, { packs, lexicon, index }),
    nearest: (page, text, top) => nearestClaims(page, text, top, { packs, lexicon, index, rows }),
    rank: (page, top) => rare?.rank(page, top) ?? [],
  };
}

/** The story with the most mentions; without any, the story that the page is about by its names and days. */
function mainStory(mentions: readonly Mention[], opened: OpenPage): string | null {
  const counts = new Map<string, number>();
  for (const { story } of mentions) counts.set(story, (counts.get(story) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return best ?? opened.stories.find(({ isCurrent }) => isCurrent)?.story.id ?? null;
}
