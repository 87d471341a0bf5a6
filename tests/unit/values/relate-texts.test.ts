import { describe, expect, it } from 'vitest';
import { relateTexts } from '../../../lib/values/relate-texts.ts';
import type { RelationName } from '../../../lib/values/types.ts';

describe('relateTexts', () => {
  it.each<[string, string, RelationName]>([
    ['The dam was finished in 1936.', 'Workers finished it on 1 March 1936.', 'compatible'],
    ['The dam was finished in 1936.', 'Workers finished it on 1 March 1935.', 'conflicts'],
    ['She was born on 3 May 1950.', 'Ann Lee (3 May 1950 - 8 June 2001) was a painter.', 'agrees'],
    ['She died on 3 May 2001.', 'Ann Lee (3 May 1950 - 8 June 2001) was a painter.', 'conflicts'],
    ['She graduated on 3 May 1950.', 'Ann Lee, born 3 May 1950, is a painter.', 'conflicts'],
    ['The town has four bridges.', 'The town has six bridges and two gates.', 'conflicts'],
    ['It is 1/2 percent half.', 'It is 1/2 percent half.', 'agrees'],
    ['The town has two gates.', 'The town has six bridges and two gates.', 'agrees'],
    ['They had two daughters.', 'They had no daughters.', 'conflicts'],
    ['About 20% of it is under water.', 'One-fifth of it lies under water.', 'agrees'],
    ['It is the largest lake of the country.', 'It is the smallest lake of the country.', 'conflicts'],
    ['The novel was written by Ann Lee.', 'It was written by Bea Roe and her brother.', 'conflicts'],
    ['It is a Danish film.', 'It is a Swedish film of 1998.', 'conflicts'],
    ['The court approved the plan.', 'The court never approved the plan.', 'conflicts'],
    ['More than 300 people caught the fever.', 'By 4 May, 412 people had caught the fever.', 'compatible'],
    ['More than 500 people caught the fever.', 'By 4 May, 412 people had caught the fever.', 'conflicts'],
    ['The bridge was opened before 1990.', 'The bridge was opened on 3 June 1987.', 'compatible'],
    ['The bridge was opened after 1990.', 'The bridge was opened on 3 June 1987.', 'conflicts'],
    ['No one was hurt in the fire.', 'Four people were hurt in the fire.', 'conflicts'],
    ['The song reached number one.', 'The song reached number four on the chart.', 'conflicts'],
    ['The town has over 12,000 residents.', "The town's population was 9,450 in 2011.", 'conflicts'],
    ['The unit made no films.', 'It made more than 400 war and training films.', 'conflicts'],
    ['The lake is deep.', 'The lake is cold.', 'unclear'],
  ])('%s / %s', (a, b, wanted) => {
    expect(relateTexts(a, b).relation).toBe(wanted);
    expect(relateTexts(b, a).relation).toBe(wanted);
  });
});
