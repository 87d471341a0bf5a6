import { api } from '../../lib/browser.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { readPack } from '../../lib/packs/pack-file.ts';

/** The packs that came with the extension, as the build wrote them. */
export async function loadBundledPacks(): Promise<CompiledPack[]> {
  const ids = (await (await readPackaged('packs/index.json')).json()) as string[];
  const read = async (file: string) => (await readPackaged(`packs/${file}`)).arrayBuffer();
  return Promise.all(ids.map(async (id) => readPack(await read(`${id}.pack`), (part) => read(`${id}.${part}.part`))));
}

function readPackaged(path: string): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- A file of this extension; the policy lets no other address through.
  return fetch(api.runtime.getURL(`/${path}`));
}
