import { api } from '../../lib/browser.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';

/** The packs that came with the extension, as the build wrote them. */
export async function loadBundledPacks(): Promise<CompiledPack[]> {
  const ids = (await readPackaged('packs/index.json')) as string[];
  return Promise.all(ids.map((id) => readPackaged(`packs/${id}.json`) as Promise<CompiledPack>));
}

async function readPackaged(path: string): Promise<unknown> {
  // oxlint-disable-next-line no-restricted-globals -- A file of this extension; the policy lets no other address through.
  const response = await fetch(api.runtime.getURL(`/${path}`));
  return response.json();
}
