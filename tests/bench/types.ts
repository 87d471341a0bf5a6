/** What a benchmark answers: one table, and what there is to say of it. */
export interface Answer {
  head: string[];
  rows: string[][];
  notes: string[];
}

/** One file under tests/bench: the question in words, and how to answer it. */
export interface Question {
  question: string;
  answer(): Answer | Promise<Answer>;
}
