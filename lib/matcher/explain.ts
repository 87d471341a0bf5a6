/** Why a sentence states a claim, or what was missing. */
import type { CompiledPack } from '../packs/compiled.ts';
import { normalise } from '../text/normalise.ts';
import { toFigure } from '../values/figure.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import type { Lexicon } from './lexicon.ts';
import { answered } from './leads.ts';
import type { Answer } from './leads.ts';
import { barrierTo, matchPattern } from './match.ts';
import type { Match, Refusal } from './match.ts';
import { openPage } from './page.ts';
import type { OpenPage } from './page.ts';
import type { RowTable } from './row-table.ts';
import type { Sentence } from './sentence.ts';
import type { Explanation, Missing, Page } from './types.ts';

export interface Engine {
  packs: readonly CompiledPack[];
  lexicon: Lexicon;
  index: ClaimIndex;
  rows: readonly RowTable[];
}

const NOTHING: Omit<Explanation, 'claim'> = { matched: false, missing: [], words: [], value: null };

/** Nearest to a match first: what fails late has passed the rest. */
const ORDER = ['question', 'other-event', 'no-figure', 'too-far-apart', 'ruled-out', 'words'] as const;

function codeOf(refusal: Refusal): (typeof ORDER)[number] {
  if ('question' in refusal) return 'question';
  if ('status' in refusal) return 'other-event';
  if ('noFigure' in refusal) return 'no-figure';
  if ('far' in refusal) return 'too-far-apart';
  return 'ruledOut' in refusal ? 'ruled-out' : 'words';
}

function toMissing(refusal: Refusal, lexicon: Lexicon): Missing {
  if ('ruledOut' in refusal) return { code: 'ruled-out', by: lexicon.wordsOf(refusal.ruledOut).join(', ') };
  if ('missing' in refusal) return { code: 'words', oneOf: lexicon.wordsOf(refusal.missing) };
  return { code: codeOf(refusal) } as Missing;
}

function asMatched(claim: IndexedClaim, match: Match, sentence: Sentence): Explanation {
  const { tokens, source } = sentence.paragraph;
  const words = match.placement.hits.flatMap((hit) =>
    hit === null ? [] : [source.text.slice(tokens[hit.from]!.start, tokens[hit.to]!.end)],
  );
  const { value } = match;
  const figure =
    value === null
      ? null
      : value.kind === 'yes-no' || value.kind === 'choice'
        ? { is: value.is }
        : toFigure(value, claim.unit);
  return { claim: claim.id, matched: true, missing: [], words, value: figure };
}

/** Explains the sentence as it stands on the page, or as the page's only sentence where it does not stand there. */
export function explainSentence(
  page: Page,
  text: string,
  claimId: string,
  { packs, lexicon, index }: Omit<Engine, 'rows'>,
): Explanation {
  const claim = index.find(claimId);
  if (claim === null) return { ...NOTHING, claim: claimId, missing: [{ code: 'no-such-claim' }] };
  const opened = openPage(pageWith(page, text), packs, lexicon);
  return explainClaim(claim, sentencesOf(text, opened), opened, { lexicon });
}

/** The page, with the text as one more paragraph where it does not stand on it. */
export function pageWith(page: Page, text: string): Page {
  const stands = page.paragraphs.some((paragraph) => paragraph.includes(text));
  return stands ? page : { ...page, paragraphs: [...page.paragraphs, text] };
}

/** The sentences that the text holds or cuts; the text may be several paragraphs long. */
export function sentencesOf(text: string, opened: OpenPage): Sentence[] {
  const needle = normalise(text).text.trim();
  return [...opened.sentences, ...opened.answers].filter(({ paragraph, start, end }) => {
    const { text: all } = paragraph.source;
    const at = all.indexOf(needle);
    return at < 0 ? needle.includes(all.slice(start, end)) : start < at + needle.length && end > at;
  });
}

/** Explains one claim for some sentences of an open page. */
export function explainClaim(
  claim: IndexedClaim,
  sentences: readonly Sentence[],
  opened: OpenPage,
  { lexicon }: Pick<Engine, 'lexicon'>,
): Explanation {
  const { id } = claim;
  if (!opened.isOpenTo(claim)) return { ...NOTHING, claim: id, missing: [{ code: 'other-story' }] };
  const refusals: Refusal[] = [];
  for (const sentence of sentences) {
    for (const pattern of claim.patterns) {
      const read = barrierTo(claim, sentence) ?? matchPattern(claim, pattern, sentence, opened.around(claim));
      const matches =
        'own' in sentence && Array.isArray(read)
          ? read.flatMap((match) => answered(match, sentence as Answer) ?? [])
          : read;
      if (Array.isArray(matches) && matches.length === 0) continue;
      if (Array.isArray(matches))
        return asMatched(
          claim,
          matches.reduce((a, b) => (b.score > a.score ? b : a)),
          sentence,
        );
      refusals.push(matches);
    }
  }
  const rank = (refusal: Refusal): number => ORDER.indexOf(codeOf(refusal));
  const nearest = refusals.sort((a, b) => rank(a) - rank(b)).slice(0, 3);
  return { ...NOTHING, claim: id, missing: nearest.map((refusal) => toMissing(refusal, lexicon)) };
}
