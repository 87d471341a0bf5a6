import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string[]]>([
    [['They spoke.', 'It lasted two hours.']],
    [['The U.S. President called Mr. Smith at 10 a.m. ET on Sept. 3.', 'He answered.']],
    [['It ended at 5 p.m.', 'Then they left.']],
    [['"We agreed."', 'He left.']],
    [['He said: "It was long."', 'Nobody asked.']],
    [['J. R. Brown wrote it.', 'It cost $2.5 million.']],
    [['Was it long?', 'Yes!', 'It was.']],
    [['It was long ... and dull.', 'It ended.']],
    [['He waited… Nothing came.'.slice(0, 10), 'Nothing came.']],
    [['They live in the U.S.', 'They moved there in May.']],
    [['Prof. Lee and Dr. Roe of Acme Inc. agreed.', 'No. 10 was silent.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('breaks at bullets and empty lines, not at wrapped lines', () => {
    expect(split('• First point\n• Second point')).toEqual(['First point', 'Second point']);
    expect(split('A headline\n\nThe text goes\non here.')).toEqual(['A headline', 'The text goes\non here.']);
  });

  it('gives nothing for white space', () => {
    expect(split(' \n ')).toEqual([]);
  });
});
