/** What does the engine weigh as the background carries it? */
import { gzipSync } from 'node:zlib';
import { buildEngine } from '../helpers/engine-bundle.ts';
import { barOf, figure } from './table.ts';
import type { Question } from './types.ts';

const kilobytes = (bytes: number): string => `${figure(bytes / 1000)} KB`;

export const engineBundle: Question = {
  question: 'What does the engine weigh as the background carries it?',
  async answer() {
    const { code, files } = await buildEngine();
    const rooms = new Map<string, number>();
    let all = 0;
    for (const [path, length] of files) {
      const room = path.split('/').slice(0, 2).join('/');
      rooms.set(room, (rooms.get(room) ?? 0) + length);
      all += length;
    }
    const minified = Buffer.byteLength(code);
    const gzipped = gzipSync(code, { level: 9 }).length;
    return {
      head: ['lib/matcher/annotate.ts and all it needs', 'minified', 'gzipped', 'share before minification'],
      rows: [
        ['the engine', kilobytes(minified), kilobytes(gzipped), ''],
        ...[...rooms]
          .sort((a, b) => b[1] - a[1])
          .map(([room, length]) => [`  ${room}`, '', '', `${figure((100 * length) / all)} %`]),
      ],
      notes: [],
      bars: [barOf('minified', minified / 1000, 'KB'), barOf('gzipped', gzipped / 1000, 'KB')],
    };
  },
};
