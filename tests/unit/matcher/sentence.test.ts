import { describe, expect, it } from 'vitest';
import { clauseOf, readParagraph } from '../../../lib/matcher/sentence.ts';
import { lexicon, sentenceOf } from '../../helpers/harbour-engine.ts';

describe('readParagraph', () => {
  const paragraph = readParagraph('Ilva met Dorne. It rained!  \u00a0Why? “Yes.”', 3, 7, lexicon);

  it('cuts sentences, numbered on from the first', () => {
    expect(paragraph.sentences.map(({ index }) => index)).toEqual([7, 8, 9, 10]);
    expect(paragraph.sentences.map(({ start, end }) => paragraph.source.text.slice(start, end).trim())).toEqual([
      'Ilva met Dorne.',
      'It rained!',
      'Why?',
      '"Yes."',
    ]);
    expect(paragraph.index).toBe(3);
  });

  it('gives each its own words, and all of them to one', () => {
    const words = paragraph.sentences.map(({ from, to }) => paragraph.tokens.slice(from, to).map(({ lower }) => lower));
    expect(words).toEqual([['ilva', 'met', 'dorne'], ['it', 'rained'], ['why'], ['yes']]);
  });

  it('looks up known words once, and has none for unknown ones', () => {
    expect(paragraph.sentences.map(({ hits }) => hits !== null)).toEqual([true, false, false, false]);
  });

  it.each(['', '   ', '…', '“”', '\u200b'])('finds no sentence in "%s"', (text) => {
    expect(readParagraph(text, 0, 0, lexicon).sentences).toEqual([]);
  });
});

it('numbers clauses', () => {
  const sentence = sentenceOf('Ilva left, but Dorne stayed because it rained.');
  const { tokens } = sentence.paragraph;
  const clause = (word: string) =>
    clauseOf(
      sentence,
      tokens.findIndex(({ text }) => text === word),
    );
  expect(clause('Ilva')).toBe(clause('left'));
  expect(clause('Dorne')).toBe(clause('stayed'));
  expect(clause('Dorne')).toBeGreaterThan(clause('left'));
  expect(clause('rained')).toBeGreaterThan(clause('stayed'));
});
