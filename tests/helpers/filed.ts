/** Packs as the background has them: out of their files, the parts of large ones read when they are needed. */
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { readPack, writePack } from '../../lib/packs/pack-file.ts';

/** The pack out of its file, and the numbers of the parts that were read of it, in order. */
export function filed(pack: CompiledPack): { pack: CompiledPack; parts: number; read: number[] } {
  const { file, parts } = writePack(pack);
  const read: number[] = [];
  const readPart = async (part: number) => {
    read.push(part);
    return parts[part]!.slice().buffer;
  };
  return { pack: readPack(file.buffer, readPart), parts: parts.length, read };
}
