/** What any extension costs that has a content script: one that does nothing, to compare ours with. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes it, in a folder of its own. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0.0',
    permissions: ['storage'],
    background: { service_worker: 'nothing.js' },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['nothing.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), 'void 0;');
  return folder;
}
