import { describe, expect, it } from 'vitest';
import { isConditional, isQuestion, readPolarity } from '../../../lib/values/polarity.ts';

const spanOf = (text: string, part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('readPolarity', () => {
  it.each<[string, string, boolean]>([
    ['The minister accepted the truce', 'accepted the truce', false],
    ['The minister rejected the truce', 'the truce', true],
    ['The minister declined to sign', 'sign', true],
    ['The minister ruled out a truce', 'a truce', true],
    ['Talks failed to bring a truce', 'bring a truce', true],
    ['He stopped short of a full truce', 'a full truce', true],
    ['He made no mention of land', 'mention of land', true],
    ['She would not accept the truce', 'accept the truce', true],
    ['Nor did they speak of land', 'speak of land', true],
    ['It ended without an accord', 'an accord', true],
    ['He never agreed to it', 'agreed', true],
    ['Aides denied that he had agreed', 'he had agreed', true],
    ['He did not reject the truce', 'the truce', false],
    ['He refused to rule out a truce', 'a truce', false],
    ['Not only land but water was discussed', 'water was discussed', false],
    ['It took no less than an hour', 'an hour', false],
    ['It lasted not 90 minutes, as first reported, but two and a half hours', 'two and a half hours', false],
    ['It lasted not 90 minutes, as first reported, but two and a half hours', '90 minutes', true],
    ['Land did not come up', 'Land', true],
    ['He accepted the truce but rejected the exchange', 'accepted the truce', false],
    ['He accepted the truce but rejected the exchange', 'the exchange', true],
    ['No deal. They agreed on land.', 'agreed on land', false],
  ])('%s [%s]', (text, part, negated) => {
    expect(readPolarity(text, spanOf(text, part)).negated).toBe(negated);
  });

  it('points at the cue', () => {
    const text = 'The minister rejected the truce';
    const { cue } = readPolarity(text, spanOf(text, 'the truce'));
    expect(text.slice(cue!.start, cue!.end)).toBe('rejected');
  });

  it('tells denial and plan', () => {
    expect(readPolarity('Aides denied that he had agreed', { start: 18, end: 31 }).stance).toBe('denied');
    expect(readPolarity('They will talk about land', { start: 15, end: 25 }).stance).toBe('planned');
    expect(readPolarity('They reportedly agreed', { start: 16, end: 22 }).stance).toBe('reported');
  });
});

describe('questions and conditions', () => {
  it('knows a question', () => {
    const text = 'Will they agree? They did.';
    expect(isQuestion(text, { start: 0, end: 5 })).toBe(true);
    expect(isQuestion(text, { start: 18, end: 22 })).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ['If they agree, fighting stops', 'they agree', true],
    ['Nobody knows whether they agreed', 'they agreed', true],
    ['They agreed on Tuesday', 'agreed', false],
    ['They will stop as long as the other side does', 'the other side does', true],
  ])('%s', (text, part, wanted) => {
    expect(isConditional(text, spanOf(text, part))).toBe(wanted);
  });
});
