/** The engine as the background carries it: built and minified by the bundler that builds the extension. */
import { join, relative } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

export interface EngineBundle {
  code: string;
  /** Characters of each source file before minification, by its path in the repository. */
  files: ReadonlyMap<string, number>;
}

/** Builds `lib/matcher/annotate.ts` with all it needs. */
export async function buildEngine(): Promise<EngineBundle> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: join(root, 'lib/matcher/annotate.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  if (!('output' in result)) throw new Error('vite gave no single bundle');
  const [chunk] = result.output;
  const files = Object.entries(chunk.modules).map(([path, { renderedLength }]): [string, number] => [
    relative(root, path),
    renderedLength,
  ]);
  return { code: chunk.code, files: new Map(files) };
}
