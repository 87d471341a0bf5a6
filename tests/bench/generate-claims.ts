/** Claims in any number, and text in the same made-up language, its words as frequent as those of a natural one. */
import { createRandom, createZipf } from './random.ts';

const VOCABULARY = 60_000;
/** The most frequent words of a language are its articles, pronouns and prepositions: no claim hangs on them. */
const FUNCTION_WORDS = 150;
const CUES_A_CLAIM = 3;
const SYLLABLES =
  'ba be bo da de do fa fe fi ga go ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te to va ve vo za zo'.split(
    ' ',
  );

/** The word of a rank: frequent words are short, and no two are alike. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return `${word}n`;
}

/** The words of one claim, none of them a function word. */
function createTopics(seed: number): () => string[] {
  const next = createZipf(VOCABULARY, createRandom(seed));
  return () => {
    const ranks = new Set<number>();
    while (ranks.size < CUES_A_CLAIM) {
      const rank = next();
      if (rank >= FUNCTION_WORDS) ranks.add(rank);
    }
    return [...ranks].map(wordOf);
  };
}

export interface GeneratedClaim {
  id: string;
  /** What MiniSearch indexes and `rank` compares: the claim in words. */
  text: string;
  cues: string[];
}

/** Claims 0 to `count` - 1; a smaller number gives the first claims of a larger one. */
export function generateClaims(count: number, seed = 3): GeneratedClaim[] {
  const topics = createTopics(seed);
  const filler = createZipf(FUNCTION_WORDS, createRandom(seed + 1));
  return Array.from({ length: count }, (_, i) => {
    const cues = topics();
    const text = cues.flatMap((cue) => [wordOf(filler()), cue, wordOf(filler())]).join(' ');
    return { id: `claim-${i}`, text, cues };
  });
}

/** Sentences of 8 to 24 words, four to a paragraph; one word in twenty is a figure. */
export function textParagraphs(bytes: number, seed = 5): string[] {
  const random = createRandom(seed);
  const next = createZipf(VOCABULARY, random);
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; size += paragraphs.at(-1)!.length) {
    const sentences = Array.from({ length: 4 }, () => {
      const words = Array.from({ length: 8 + Math.floor(random() * 17) }, () =>
        random() < 0.05 ? String(Math.floor(random() * 2000)) : wordOf(next()),
      );
      const text = words.join(' ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    });
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs;
}
