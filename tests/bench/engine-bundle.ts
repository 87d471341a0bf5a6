/** What does the engine weigh as the background carries it? */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { figure } from './table.ts';
import type { Question } from './types.ts';

const root = join(import.meta.dirname, '../..');
const kilobytes = (bytes: number): string => `${figure(bytes / 1000)} KB`;

export const engineBundle: Question = {
  question: 'What does the engine weigh as the background carries it?',
  async answer() {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['lib/matcher/annotate.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      // The settings in use extend a file that only the build makes.
      tsconfigRaw: {},
      metafile: true,
      write: false,
    });
    const code = outputFiles[0]!.contents;
    const parts = new Map<string, number>();
    for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
      const room = path.split('/').slice(0, 2).join('/');
      parts.set(room, (parts.get(room) ?? 0) + bytesInOutput);
    }
    const share = (bytes: number): string => `${figure((100 * bytes) / code.length)} %`;
    return {
      head: ['lib/matcher/annotate.ts and all it needs', 'minified', 'gzipped', 'share'],
      rows: [
        ['the engine', kilobytes(code.length), kilobytes(gzipSync(code, { level: 9 }).length), ''],
        ...[...parts]
          .sort((a, b) => b[1] - a[1])
          .map(([room, bytes]) => [`  ${room}`, kilobytes(bytes), '', share(bytes)]),
      ],
      notes: [],
    };
  },
};
