import { describe, expect, test } from 'vitest';
import { linkToPassage } from '../../../lib/notes/passage-link.ts';

const url = 'https://news.example/bridge';

/** The link to a part of a paragraph, which stands between brackets. */
function link(marked: string, page = url): string | null {
  const start = marked.indexOf('[');
  return linkToPassage({
    url: page,
    paragraph: marked.replace('[', '').replace(']', ''),
    start,
    end: marked.indexOf(']') - 1,
  });
}

/** What the browser is asked to find. */
const fragment = (marked: string) => link(marked)?.replace(`${url}#:~:text=`, '');

describe('the passage', () => {
  test.each([
    [
      'of one sentence is named whole, without its outer signs',
      'Well. [“It is two miles long.”]',
      'It%20is%20two%20miles%20long',
    ],
    [
      'keeps hyphens, commas and ampersands apart from the syntax',
      '[A half-mile, or so & more]',
      'A%20half%2Dmile%2C%20or%20so%20%26%20more',
    ],
    ['has single spaces, as browsers show it', '[It is\n  two miles long]', 'It%20is%20two%20miles%20long'],
    ['is widened to whole words', 'The br[idge is two mil]es long', 'bridge%20is%20two%20miles'],
    [
      'of few words has what stands around it',
      'Engineers of the town said that it is [two miles], give or take a yard or so.',
      'town%20said%20that%20it%20is-,two%20miles,-%2C%20give%20or%20take%20a%20yard',
    ],
    ['at the beginning of its block has no prefix', '[Two miles] it is.', 'Two%20miles,-it%20is'],
    ['alone in its block has neither', '[Two miles]', 'Two%20miles'],
    [
      'that stands there twice is told from the other by what is around it',
      'It is two miles long, she said. No, he said, [it is two miles long].',
      'she%20said.%20No%2C%20he%20said%2C-,it%20is%20two%20miles%20long',
    ],
    [
      'may be in a script without spaces',
      '[桥有两英里长，他们说。]',
      '%E6%A1%A5%E6%9C%89%E4%B8%A4%E8%8B%B1%E9%87%8C%E9%95%BF%EF%BC%8C%E4%BB%96%E4%BB%AC%E8%AF%B4',
    ],
  ])('%s', (_, marked, expected) => expect(fragment(marked)).toBe(expected));

  test('that is long is named by its ends', () => {
    const middle = 'and so on '.repeat(40);
    expect(fragment(`[The bridge at Elm Street is long ${middle}as the mayor of the town said].`)).toBe(
      'The%20bridge%20at%20Elm%20Street%20is,the%20mayor%20of%20the%20town%20said',
    );
  });

  test('that is cut within a character does not break the link', () => {
    expect(fragment('[A flag \ud83c and more words]')).toContain('and%20more%20words');
  });
});

describe('the address', () => {
  test.each([
    ['https://news.example/a?b=c#part', 'https://news.example/a?b=c#part:~:text=It%20is%20two%20miles%20long'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=It%20is%20two%20miles%20long'],
  ])('of %s keeps what it had', (page, expected) => expect(link('[It is two miles long]', page)).toBe(expected));

  test('stays as it is where there is no word to find', () => expect(link('[…]')).toBe(url));

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', 'no address'])(
    'is none for %s',
    (page) => expect(link('[It is two miles long]', page)).toBeNull(),
  );
});
