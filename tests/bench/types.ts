/** What a benchmark answers: one table, and what there is to say of it. */
export interface Answer {
  head: string[];
  rows: string[][];
  notes: string[];
}

/** What the reader of the figures asked for. */
export interface Wishes {
  /** Folder of saved pages; null for generated ones. */
  pages: string | null;
}

/** One file under tests/bench: the question in words, and how to answer it. */
export interface Question {
  question: string;
  answer(wishes: Wishes): Answer | Promise<Answer>;
}
