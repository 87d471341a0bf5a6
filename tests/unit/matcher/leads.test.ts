import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../lib/matcher/leads.ts';
import { readParagraph } from '../../../lib/matcher/sentence.ts';
import { mentionsOn, readingsOn } from '../../helpers/harbour.ts';
import { lexicon } from '../../helpers/harbour-engine.ts';

const OPENING = 'Ilva and Dorne held a meeting in the harbour.';

/** What a page that opens with the meeting says of its length. */
const lengths = (...paragraphs: string[]) =>
  readingsOn([OPENING, ...paragraphs])
    .filter(([claim]) => claim === 'meeting-length')
    .map(([, value]) => value);

describe('an answer is read with its question', () => {
  it.each([
    ['in the same paragraph', ['How long did the meeting last? Two hours, aides say.']],
    ['in the next one', ['How long did the meeting last?', 'Two hours, aides say.']],
    ['behind letters', ['Q: How long did the meeting last? A: Two hours.']],
    ['behind a number', ['3. How long did it last? Two hours.']],
  ])('%s', (_, paragraphs) => {
    expect(lengths(...paragraphs)).toEqual([{ is: 120 }]);
  });

  it('and every item with its heading', () => {
    expect(lengths('What it took. Ilva: 90 minutes. Dorne: two hours.')).toEqual([{ is: 90 }, { is: 120 }]);
  });

  it('but no sentence farther on', () => {
    expect(lengths('How long did the meeting last? Nobody would say. The ferry back needs two hours.')).toEqual([]);
  });

  it('and marks the answer alone', () => {
    const text = 'How long did the meeting last? Two hours, aides say.';
    const [mention] = mentionsOn([OPENING, text]).filter(({ paragraph }) => paragraph === 1);
    expect(text.slice(mention!.start, mention!.end)).toBe('Two hours');
  });
});

describe('whole sentences are no headings', () => {
  it.each([
    'They met again. Two hours.',
    'Dorne agreed. Two hours.',
    'The talks that Ilva and Dorne led went on. Two hours.',
  ])('%s', (text) => {
    expect(answersIn([readParagraph(text, 0, 0, lexicon)], lexicon)).toEqual([]);
  });
});

it('tells by which word a question was answered', () => {
  const reply = (text: string) => answersIn([readParagraph(text, 0, 0, lexicon)], lexicon)[0]?.reply;
  expect(reply('Did the meeting last? Yes.')).toBe(true);
  expect(reply('Did the meeting last? No, aides say.')).toBe(false);
  expect(reply('Did the meeting last? Aides differ.')).toBeNull();
  expect(reply('How long did the meeting last? No one says.')).toBeNull();
});
