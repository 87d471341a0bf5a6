/** How fast are values read, against the least that any reading of the text takes? */
import { readValues } from '../../lib/values/read.ts';
import { newsParagraphs } from './generate.ts';
import { compare } from './measure.ts';
import { barOf, figure, milliseconds, rate } from './table.ts';
import type { Question } from './types.ts';

const BYTES = 1_000_000;

function sumOfCharacters(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

export const valuesThroughput: Question = {
  question: 'How fast are values read, against the least that any reading of the text takes?',
  answer() {
    const texts = newsParagraphs(BYTES);
    const whole = texts.join('\n\n');
    const bytes = Buffer.byteLength(texts.join(''));
    const read = (list: readonly string[], options = {}) =>
      list.reduce((sum, text) => sum + readValues(text, { reference: '2025-03-20', ...options }).length, 0);
    const timings = compare([
      { name: 'every character, once', run: () => sumOfCharacters(texts), times: 50 },
      {
        name: 'words by a regular expression',
        times: 4,
        run: () => texts.reduce((n, t) => n + t.match(/[\p{L}\d]+/gu)!.length, 0),
      },
      { name: 'readValues, a paragraph at a time', run: () => read(texts) },
      { name: 'readValues, the whole text at once', run: () => read([whole]) },
      { name: 'readValues, durations only', run: () => read(texts, { kinds: ['duration'] }) },
    ]);
    const found = read(texts);
    return {
      head: ['1 MB of news-like text', 'time (lowest–highest)', 'throughput', 'by characters'],
      rows: timings.map((timing) => [
        timing.name,
        milliseconds(timing),
        rate(bytes, timing.median),
        `${figure(timing.ratio)} ×`,
      ]),
      notes: [`${found} values in ${texts.length} paragraphs, one to every ${figure(bytes / found)} bytes.`],
      bars: timings.map((timing) => barOf(timing.name, timing, 'ms')),
    };
  },
};
