/** Another extension: it opens closed roots, as browsers let every extension do, and changes what it finds there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../../scripts/browser/types.ts';

/** Runs in the other extension's content script, with the root of our layer; what it returns is plain data. */
export type Deed = (root: ShadowRoot) => unknown;

/** Writes the extension into a folder of its own; each deed can be asked for by its name. */
export function writeSecondExtension(deeds: Record<string, Deed>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-second-'));
  const manifest = {
    manifest_version: 3,
    name: 'Second',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'second@variorum.example' } },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  const script = `
    const deeds = { ${Object.entries(deeds)
      .map(([name, deed]) => `${JSON.stringify(name)}: ${deed.toString()}`)
      .join(',\n')} };
    addEventListener('do', ({ detail }) => {
      const layer = document.querySelector('variorum-layer');
      const root = layer && (layer.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(layer));
      document.documentElement.dataset.done = JSON.stringify(root ? deeds[detail](root) ?? null : null);
    });`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}

/** Has the other extension do something to the layer of a page; null where there is no layer. */
export function haveDone<Result>(page: Tab, deed: string): Promise<Result> {
  return page.evaluate((name) => {
    dispatchEvent(new CustomEvent('do', { detail: name }));
    return JSON.parse(document.documentElement.dataset['done'] ?? 'null') as never;
  }, deed);
}
