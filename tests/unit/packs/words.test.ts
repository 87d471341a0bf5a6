import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/text/stem.ts';
import { createWordTable, GAP, termKeys } from '../../../lib/packs/words.ts';

describe('termKeys', () => {
  it.each([
    ['meeting', [stem('meeting')]],
    ['Meetings', [stem('meeting')]],
    ['=met', ['=met']],
    ['=Met', ['=met']],
    ['sat down', [stem('sat'), 'down']],
    ['turn .. down', ['turn', '..', 'down']],
    ['cease-fire', [stem('cease'), stem('fire')]],
    ['U.S. president', ['u.s.', stem('president')]],
    ["Norland's leader", ['norland', stem('leader')]],
    ['  spread   out ', [stem('spread'), 'out']],
    ['—', []],
  ])('of "%s" are %o', (term, keys) => {
    expect(termKeys(term)).toEqual(keys);
  });
});

describe('createWordTable', () => {
  it('gives the same class for the same words, in any order and form', () => {
    const table = createWordTable([]);
    const id = table.classOf(['meeting', 'talks']);
    expect(table.classOf(['talk', 'meetings', 'Meeting'])).toBe(id);
    expect(table.classOf('meeting')).not.toBe(id);
    expect(table.classes).toHaveLength(2);
    expect(table.sizes[id]).toBe(2);
  });

  it('numbers each word once', () => {
    const table = createWordTable([]);
    table.classOf(['turn down', 'turn', '=turn']);
    table.classOf('down');
    expect(table.words.toSorted()).toEqual(['=turn', 'down', 'turn']);
  });

  it('writes phrases as numbers of words, gaps too', () => {
    const table = createWordTable([]);
    const of = table.classOf('turn .. down');
    expect(table.phrases()).toMatchObject({ starts: [0, 1, 1], rest: [GAP, 1], classes: [of] });
    expect(table.words).toEqual(['turn', 'down']);
  });

  it('files phrases by their first words, with the classes that hold them once for all that share them', () => {
    const table = createWordTable([]);
    const [one, other] = [table.classOf(['sat down', 'sat', 'rose up']), table.classOf(['rose up', 'left'])];
    expect(table.words).toEqual(['rose', 'up', 'sat', 'down', 'left'].map((word) => stem(word)));
    expect(table.phrases()).toEqual({
      starts: [0, 1, 1, 3, 3, 4],
      restStarts: [0, 1, 1, 2, 2],
      rest: [1, 3],
      sets: [0, 1, 1, 2],
      setStarts: [0, 2, 3, 4],
      classes: [one, other, one, other],
    });
  });

  it('leaves out what begins with a gap', () => {
    const table = createWordTable([]);
    table.classOf('.. down');
    expect(table.phrases()).toMatchObject({ starts: [0, 0], classes: [] });
  });

  it('opens classes within classes', () => {
    const table = createWordTable([
      { name: 'ilva', words: ['Ilva'] },
      { name: 'leaders', words: ['@ilva', 'Dorne'] },
    ]);
    expect(table.classOf('@leaders')).toBe(table.classOf(['Ilva', 'Dorne']));
    expect(table.classOf(['@leaders', '@ilva'])).toBe(table.classOf('@leaders'));
  });

  it('makes an empty class of no words', () => {
    const table = createWordTable([]);
    expect(table.sizes[table.classOf([])]).toBe(0);
    expect(table.phrases()).toMatchObject({ starts: [0], rest: [], classes: [] });
  });

  it('refuses classes that are not there, and rings', () => {
    const table = createWordTable([
      { name: 'egg', words: ['@hen'] },
      { name: 'hen', words: ['@egg'] },
    ]);
    expect(() => table.classOf('@cock')).toThrow('there is no word class @cock');
    expect(() => table.classOf('@egg')).toThrow('word class @egg leads back to itself');
  });

  it('takes names that objects have of themselves for words like others', () => {
    const table = createWordTable([{ name: 'constructor', words: ['__proto__'] }]);
    expect(() => table.classOf('@tostring')).toThrow();
    expect(table.sizes[table.classOf('@constructor')]).toBe(1);
  });
});
