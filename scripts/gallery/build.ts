/** Bundles the gallery into one page that needs nothing beside it. */
import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';
import { root } from '../run.ts';

const folder = join(root, 'tests/gallery');

/** The gallery's code. */
export async function bundleGallery(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    plugins: [preact()],
    build: {
      write: false,
      target: 'chrome127',
      modulePreload: false,
      rolldownOptions: { input: join(folder, 'main.tsx') },
    },
  });
  const { output } = [result].flat()[0] as { output: { type: string; code?: string }[] };
  return output.find(({ type }) => type === 'chunk')!.code!;
}

/** The page in one language: the catalogue stands in for the browser's. */
export async function galleryPage(code: string, locale: string): Promise<string> {
  const messages = generateChromeMessages(await parseMessagesFile(join(root, 'lib/locales', `${locale}.yml`)));
  const inline = (text: string): string => text.replaceAll('</script', String.raw`<\/script`);
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title>
<style>
:root { color-scheme: light dark; background: light-dark(#ececf0, #101013); color: light-dark(#444, #bbb); font: 12px system-ui, sans-serif }
body { margin: 16px; display: flex; flex-wrap: wrap; align-items: flex-start; gap: 20px }
figure { margin: 0; flex: 1 1 auto; max-width: 100% }
figcaption { margin-block-end: 4px }
</style>
<script>
const messages = ${inline(JSON.stringify(messages))};
globalThis.chrome = { i18n: { getMessage: (key) => messages[key]?.message ?? '' }, runtime: { id: 'gallery' } };
</script></head>
<body><script type="module">${inline(code)}</script></body></html>`;
}
