/** Text to measure with: the same on every machine, in our own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../lib/text/sentences.ts';
import { createRandom } from './random.ts';

const WORDS = {
  who: 'the council,the ministry,a spokesman for the firm,Ms Alder,the harbour master,three unions,the clinic,Mr Okafor,the board,residents of the valley,the coach,a panel of judges,the bank,the port authority,officials in Lisbon,the museum’s director'.split(
    ',',
  ),
  did: 'said,announced on Monday,told reporters,confirmed in March,argued,wrote in a letter,conceded last week,denied,repeated on 12 May 2021,noted'.split(
    ',',
  ),
  that: 'that the bridge would stay closed for,that repairs had cost,that the strike lasted,that turnout reached,that the orchard had shrunk by,that the new line would carry,that the vote had been put off for,that the river rose by,that rents in the old town went up by,that the hearing was moved to'.split(
    ',',
  ),
  figure:
    'two and a half hours,about 40 percent,$3.2 million,more than 1,200 people,nearly six weeks,at least 90 minutes,the third quarter,9:30 a.m. local time,a dozen boats,15 to 20 metres,half a day,early November,seven of the eleven seats,€450,the twenty-first century,one in five households'.split(
      ',',
    ),
  tail: 'while the search went on,although nobody had asked for it,before the first snow fell on the passes,and the mayor agreed with some reluctance,which few had thought likely,as the crowd outside sang and waited,because the archive had burned down,where the road turns inland toward the quarry,despite doubts about the soil beneath the pillars,with the help of volunteers from the next village,so that ferries could keep to their timetable,in what her rivals called a hollow gesture'.split(
    ',',
  ),
  plain:
    'Nobody in the square seemed to mind the rain.,The painter kept her notebooks in a tin under the stairs.,“It is a quiet place,” he added, “and we mean to keep it that way.”,Seen from the ridge the harbour looks smaller than it is.,Older readers will remember the smell of the tannery.,Critics were kinder to the second album than to the first.,Such letters rarely reach the people they are meant for.,The garden behind the station has been locked since the fire.,There was tea and there were speeches.,What the survey leaves out is why so many young families moved away.'.split(
      /(?<=[.”]),/,
    ),
};

/** Paragraphs of about two to five sentences out of `next`, `bytes` UTF-8 bytes in all. */
function paragraphs(bytes: number, random: () => number, next: () => string): string[] {
  const list: string[] = [];
  let size = 0;
  while (size < bytes) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, next);
    const text = sentences.join(' ');
    list.push(text);
    size += Buffer.byteLength(text);
  }
  return list;
}

/** News of nothing known: one sentence in three is plain, the others hold a figure, typographic quotes and names. */
export function newsParagraphs(bytes: number, seed = 1): string[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return paragraphs(bytes, random, () => {
    if (random() < 1 / 3) return pick(WORDS.plain);
    const who = pick(WORDS.who);
    const start = who.charAt(0).toUpperCase() + who.slice(1);
    return `${start} ${pick(WORDS.did)} ${pick(WORDS.that)} ${pick(WORDS.figure)}, ${pick(WORDS.tail)}.`;
  });
}

const evaluation = join(import.meta.dirname, '../eval/dev');

/** News of the bundled story: the sentences of our own evaluation pages in another order; far more of it than any page has. */
export function storyParagraphs(bytes: number, seed = 2): string[] {
  const random = createRandom(seed);
  const sentences = readdirSync(evaluation)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap(
      (file) => (JSON.parse(readFileSync(join(evaluation, file), 'utf8')) as { paragraphs: string[] }).paragraphs,
    )
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  return paragraphs(bytes, random, () => sentences[Math.floor(random() * sentences.length)]!);
}

/** An article as a page: `head` is what else stands in its head. */
export function articlePage(title: string, articleParagraphs: readonly string[], head = ''): string {
  return (
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}<meta property="article:published_time" content="2025-03-19"></head>` +
    `<body><p>${articleParagraphs.join('</p><p>')}</p></body></html>`
  );
}
