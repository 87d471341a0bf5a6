/** A figure as the page of plots draws it, beside the row that says it in words. */
export interface Bar {
  name: string;
  /** Bars of one unit stand in one plot. */
  unit: string;
  median: number;
  /** Both are the median where the figure was taken once and has no spread. */
  lowest: number;
  highest: number;
  /** What the project has set itself, in the same unit. */
  goal?: { atMost: number } | { atLeast: number };
}

/** What a benchmark answers: one table, and what there is to say of it. */
export interface Answer {
  head: string[];
  rows: string[][];
  notes: string[];
  /** The figures of the table that a plot shows better; without them there is none. */
  bars?: Bar[];
}

/** In an answer's place where something is lacking that the question needs: one sentence that says what. */
export interface Skipped {
  skipped: string;
}

/** What the reader of the figures asked for. */
export interface Wishes {
  /** Folder of saved pages; null for generated ones. */
  pages: string | null;
  /** Folder of the public claims set, which is no part of the repository; null where none was named. */
  sets: string | null;
}

/** One file under tests/bench: the question in words, and how to answer it. */
export interface Question {
  question: string;
  answer(wishes: Wishes): Answer | Skipped | Promise<Answer | Skipped>;
}
