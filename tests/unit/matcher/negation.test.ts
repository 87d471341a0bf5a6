import { describe, expect, it } from 'vitest';
import { isDenied, isQuestion, isSupposed } from '../../../lib/matcher/negation.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

/** Sentence and the place of a word in it. */
function at(text: string, word: string) {
  const sentence = sentenceOf(text);
  const token = sentence.paragraph.tokens.findIndex((candidate) => candidate.text === word);
  return { sentence, hit: { from: token, to: token } };
}

describe('isQuestion', () => {
  it.each([
    ['Did they meet?', true],
    ['“Did they meet?”', true],
    ['(Did they meet?)', true],
    ['They met.', false],
    ['They met', false],
    ['Who knows? They met.', true],
  ])('of "%s" is %s', (text, expected) => {
    expect(isQuestion(sentenceOf(text))).toBe(expected);
  });
});

describe('isSupposed', () => {
  it.each([
    ['If Dorne accepts the toll, ferries sail.', 'accepts', true],
    ['Ferries sail if Dorne accepts the toll.', 'accepts', true],
    ['Nobody knows whether Dorne accepts the toll.', 'accepts', true],
    ['Should Dorne accept, ferries sail.', 'accept', true],
    ['Dorne should accept the toll.', 'accept', false],
    ['They might have accepted the toll.', 'accepted', true],
    ['Dorne would have to accept the toll.', 'accept', false],
    ['Ilva would have preferred that they follow Dorne, which accepts the toll.', 'accepts', false],
    ['If it rains, they wait, but Dorne accepts the toll.', 'accepts', false],
    ['Dorne accepts the toll.', 'accepts', false],
  ])('in "%s" of "%s" is %s', (text, word, expected) => {
    const { sentence, hit } = at(text, word);
    expect(isSupposed(sentence, hit.from)).toBe(expected);
  });
});

describe('isDenied', () => {
  it.each([
    ['Dorne accepted the toll.', false],
    ['Dorne has not accepted the toll.', true],
    ["Dorne hasn't accepted the toll.", true],
    ['Dorne never accepted the toll.', true],
    ['Nobody accepted the toll.', true],
    ['Dorne refused the offer accepted by Ilva.', true],
    ['Dorne failed to say why he accepted the toll.', true],
    ['Dorne never refused what Ilva accepted.', false],
    ['No doubt Dorne accepted the toll.', false],
    ['Dorne not only accepted the toll.', false],
    ['It did not rain, and Dorne accepted the toll.', false],
    ['Dorne accepted no toll.', true],
    ['Dorne accepted the toll, though not at once.', false],
  ])('of "%s" is %s', (text, expected) => {
    const { sentence, hit } = at(text, 'accepted');
    expect(isDenied(sentence, hit, [hit], true)).toBe(expected);
  });

  it('passes over negators that are cues themselves', () => {
    const { sentence, hit } = at('Dorne has not accepted the toll.', 'accepted');
    expect(isDenied(sentence, hit, [{ from: 2, to: 2 }, hit], true)).toBe(false);
  });

  it('looks a few words back only, unless it is told to look wide', () => {
    const { sentence, hit } = at('Not for the first time in many long hard years Dorne accepted it.', 'accepted');
    expect(isDenied(sentence, hit, [hit], false)).toBe(false);
    expect(isDenied(sentence, hit, [hit], true)).toBe(true);
  });
});
