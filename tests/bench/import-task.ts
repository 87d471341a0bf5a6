/**
 * What a process of `pack-import` does, once: bundled, and run with the form and the file. Prints what it took as JSON.
 * Nothing of it was warm, as in a background that a reader's import has woken.
 */
import { readFileSync } from 'node:fs';
import { importClaimReviews } from '../../lib/packs/claim-review.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import { runImport } from '../../scripts/pack/import.ts';

/** `file` is `pack import` of a file that may be refused before it is read. */
export type Form = 'pack' | 'reviews' | 'file';

/** Milliseconds of processor time, one part after the other; bytes. */
export interface Import {
  read: number;
  check: number;
  compile: number;
  all: number;
  /** Whether nothing came of it. */
  refused: boolean;
  /** How much more memory the process held at its worst than with the text alone. */
  peak: number;
  /** In use after a collection, with the compiled pack kept. */
  heap: number;
}

/** The most memory this process has ever held. What `getrusage` tells begins with that of the process it came from. */
function mostMemory(): number {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}

const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const [form, file] = process.argv.slice(2) as [Form, string];
let text = form === 'file' ? '' : readFileSync(file, 'utf8');
const before = mostMemory();
const times = [now()];
const step = <Result>(result: Result): Result => {
  times.push(now());
  return result;
};

/** The compiled pack, or null where the import is refused. */
function run(): unknown {
  if (form === 'file') {
    console.error = () => undefined;
    return step(runImport([file, '--output', `${file}.pack.json`])) === 0 || null;
  }
  const read: unknown = step(
    form === 'pack' ? JSON.parse(text) : importClaimReviews(text, 'imported', 'Imported').pack,
  );
  if (read === null) return null;
  const { data } = step(packSchema.safeParse(read));
  return data ? step(compilePack(data)) : null;
}

const kept = run();
const peak = mostMemory() - before;
text = '';
globalThis.gc!();
const part = (at: number): number => (times[at + 1] ?? times.at(-1)!) - (times[at] ?? times.at(-1)!);
const taken: Import = {
  read: part(0),
  check: part(1),
  compile: part(2),
  all: times.at(-1)! - times[0]!,
  refused: kept === null,
  peak,
  heap: process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers,
};
console.log(JSON.stringify(taken));
