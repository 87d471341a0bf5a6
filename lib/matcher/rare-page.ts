/** Claims without cues on a page: which passages state them, and which come nearest. */
import type { CompiledPack, RareIndex } from '../packs/compiled.ts';
import type { RareDoor } from '../packs/rare-doors.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Place } from './claim-index.ts';
import { hashWord } from './gate.ts';
import type { OpenPage } from './page.ts';
import { SHOWN_SCORE } from './rare-evidence.ts';
import { createRareSearch } from './rare.ts';
import type { RareSearch } from './rare.ts';
import type { RareQuery } from './rare-query.ts';
import { relateToAccounts } from './relations.ts';
import type { Sentence } from './sentence.ts';
import type { Explanation, Mention, Page, RankedClaim, Span } from './types.ts';

/** Posts and paragraphs up to this length are read as one; of a longer paragraph, as many sentences as fit. */
const PASSAGE = 600;
/** Claims shown for one passage at most: collections hold the same claim more than once. */
const SHOWN = 3;

/** A claim whose score for a passage is high enough to be shown; found without reading it. */
interface Found extends Place {
  score: number;
  /** The sentence that says most of it, with the words that do. */
  sentence: Sentence;
  words: Span[];
}

export interface RarePages {
  /** The claims that passages of the page state. */
  find(opened: OpenPage): Found[];
  /** One of them as a mention; throws `NotRead` where the claim is still to be read. */
  toMention(found: Found): Mention;
  /** How far a sentence states the claim; null where it is not matched by rare words. */
  explain(sentence: string, claimId: string): Explanation | null;
  /** The claims nearest to any passage or the headline, best first. */
  rank(page: Page, top: number): RankedClaim[];
}

/** Neighbouring sentences of one paragraph, as many as make a passage. */
function passagesOf<Sentence extends Span>(sentences: readonly Sentence[]): Sentence[][] {
  const passages: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = passages.at(-1);
    if (last !== undefined && sentence.end - last[0]!.start <= PASSAGE) last.push(sentence);
    else passages.push([sentence]);
  }
  return passages;
}

/** The passage in the text of its paragraph. */
function textOfPassage(text: string, passage: readonly Span[]): string {
  return text.slice(passage[0]!.start, passage.at(-1)!.end);
}

/** The sentence of the passage that says most of the claim, with the words that do. */
function mostTelling(passage: readonly Sentence[], query: RareQuery, said: ReadonlyMap<number, number>) {
  const offset = passage[0]!.start;
  const { source } = passage[0]!.paragraph;
  let best: { sentence: Sentence; words: Span[]; told: number } | null = null;
  for (const sentence of passage) {
    const words: Span[] = [];
    const counted = new Set<number>();
    for (const { word, at } of query.words) {
      const start = at.start + offset;
      if (start < sentence.start || start >= sentence.end || !said.has(word)) continue;
      counted.add(word);
      words.push({ start: source.toOriginal(start), end: source.toOriginal(at.end + offset, 'end') });
    }
    const told = [...counted].reduce((sum, word) => sum + said.get(word)!, 0);
    if (best === null || told > best.told) best = { sentence, words, told };
  }
  return best!;
}

/** Whether the page names what the gate would have let it in for: marks do not depend on what else let it in. */
function createDoorkeeper(sentences: readonly Sentence[]): (door: RareDoor) => boolean {
  let hashes: Set<number> | null = null;
  const isNamed = ({ words, needed }: RareDoor): boolean => {
    hashes ??= new Set(
      sentences.flatMap(({ paragraph, from, to }) =>
        paragraph.tokens.slice(from, to).map(({ lower }) => hashWord(lower)),
      ),
    );
    let named = 0;
    for (const word of words) if (hashes.has(hashWord(word)) && ++named >= needed) return true;
    return needed > 0 && named >= needed;
  };
  // One that many claims share has very many words.
  const known = new Map<RareDoor, boolean>();
  return (door) => {
    const isOpen = known.get(door) ?? isNamed(door);
    known.set(door, isOpen);
    return isOpen;
  };
}

/** Null where no pack has claims without cues. */
export function createRarePages(packs: readonly CompiledPack[]): RarePages | null {
  const searches = packs.flatMap(({ rare }, pack): { pack: number; rare: RareIndex; search: RareSearch }[] =>
    rare === null ? [] : [{ pack, rare, search: createRareSearch(rare) }],
  );
  if (searches.length === 0) return null;
  return {
    find({ sentences }) {
      const isOpen = createDoorkeeper(sentences);
      const found: Found[] = [];
      const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph));
      for (const passage of [...paragraphs].flatMap((paragraph) => passagesOf(paragraph.sentences))) {
        const text = textOfPassage(passage[0]!.paragraph.source.text, passage);
        for (const { pack, rare, search } of searches) {
          const query = search.read(text);
          for (const { claim: index, document, score } of search.search(query, SHOWN)) {
            if (score < SHOWN_SCORE) break;
            const { doors } = rare;
            if (isOpen(doors[doors.length === 1 ? 0 : document]!))
              found.push({ pack, index, score, ...mostTelling(passage, query, search.wordsOf(document)) });
          }
        }
      }
      return found;
    },
    toMention({ pack, index, score, sentence, words }) {
      const { id, claims } = packs[pack]!;
      const claim = claims.at(index);
      const { source, index: paragraph } = sentence.paragraph;
      return {
        story: id,
        claim: claim.id,
        paragraph,
        start: source.toOriginal(sentence.start),
        end: source.toOriginal(sentence.end, 'end'),
        value: null,
        bound: null,
        valueSpan: null,
        words,
        score: Number(score.toFixed(3)),
        accounts: relateToAccounts(null, claim),
      };
    },
    explain(sentence, claimId) {
      for (const { pack, rare, search } of searches) {
        const document = Array.prototype.indexOf.call(rare.claims, packs[pack]!.claims.indexOf(claimId));
        if (document < 0) continue;
        const { text } = normalise(sentence);
        const query = search.read(text);
        const score = Number(search.scoreOf(query, document).toFixed(3));
        const said = search.wordsOf(document);
        const words = query.words.filter(({ word }) => said.has(word)).map(({ at }) => text.slice(at.start, at.end));
        const matched = score >= SHOWN_SCORE;
        const missing: Explanation['missing'] = matched ? [] : [{ code: 'score', score, needed: SHOWN_SCORE }];
        return { claim: claimId, matched, missing, words: [...new Set(words)], value: null };
      }
      return null;
    },
    rank({ title, paragraphs }, top) {
      const best = new Map<string, number>();
      for (const given of [title, ...paragraphs]) {
        const { text } = normalise(given);
        for (const passage of passagesOf(splitSentences(text)))
          for (const { pack, search } of searches)
            for (const { claim, score } of search.search(search.read(textOfPassage(text, passage)), top)) {
              const { id } = packs[pack]!.claims.at(claim);
              best.set(id, Math.max(best.get(id) ?? 0, score));
            }
      }
      return [...best]
        .sort((a, b) => b[1] - a[1])
        .slice(0, top)
        .map(([claim, score]) => ({ claim, score: Number(score.toFixed(6)), shown: score >= SHOWN_SCORE }));
    },
  };
}
