import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { once } from './once.ts';

interface Dependencies {
  packs: () => Promise<CompiledPack[]>;
  /** Ids of the packs that are switched off. */
  readOff: () => Promise<string[]>;
  /** Puts the gate's table where the content scripts find it. */
  writeGate: (table: ReturnType<Engine['gateTable']>) => Promise<void>;
}

/** The engine over the packs that are on. */
export interface LiveEngine {
  engine: () => Promise<Engine>;
  writeGate: () => Promise<void>;
  /** The reader switched a pack: the next question is for another engine, and pages need another gate. */
  renew: () => Promise<void>;
}

/** Builds an engine at the first question, and another after each `renew`. */
export function createLiveEngine({ packs, readOff, writeGate }: Dependencies): LiveEngine {
  const make = () =>
    once(async () => {
      const [all, off] = await Promise.all([packs(), readOff()]);
      return createEngine(all.filter(({ id }) => !off.includes(id)));
    });
  let current = make();
  let writing = Promise.resolve();
  const write = () => {
    // One after the other, and each for the engine of its time: an earlier gate must not arrive last.
    writing = writing.catch(() => undefined).then(async () => writeGate((await current()).gateTable()));
    return writing;
  };
  return {
    engine: () => current(),
    writeGate: write,
    renew() {
      current = make();
      return write();
    },
  };
}
