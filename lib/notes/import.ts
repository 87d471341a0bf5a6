/** Notes out of a file. Nothing of it is taken before all of it is understood. */
import * as z from 'zod/mini';
import { noteSchema } from './schema.ts';
import type { Note } from './schema.ts';

/** Bytes above which a file is not even read: more than a quarter of a million notes need. */
const MOST_BYTES = 500_000_000;
/** Faults that are told; a file that is wrong throughout would have thousands. */
const FAULTS_TOLD = 10;

const fileSchema = z.strictObject({
  format: z.literal('variorum-notes'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  // A deleted note is not in the list, so it would be gone without a word.
  notes: z.array(z.extend(noteSchema, { deletedAt: z.null() })),
});

/** What is wrong at one place of a file. */
export interface Fault {
  /** `notes[3].savedAt` */
  path: string;
  code: 'text' | 'number' | 'list' | 'record' | 'empty' | 'unknown' | 'too-long' | 'value';
}

/** What became of reading a file. */
export type ReadNotes =
  | { ok: true; notes: Note[] }
  | { ok: false; reason: 'too-large' | 'no-json' | 'no-notes' | 'newer' }
  | { ok: false; reason: 'faults'; faults: Fault[]; more: number };

/** The notes in a file that Variorum wrote, or the first of what is wrong with it. */
export async function readNotesFile(file: Pick<Blob, 'size' | 'text'>): Promise<ReadNotes> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { ok: false, reason: 'no-json' };
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'variorum-notes') return { ok: false, reason: 'no-notes' };
  if (typeof version === 'number' && version > 1) return { ok: false, reason: 'newer' };
  const parsed = fileSchema.safeParse(json);
  if (parsed.success) return { ok: true, notes: parsed.data.notes };
  const faults = parsed.error.issues.map(toFault);
  return {
    ok: false,
    reason: 'faults',
    faults: faults.slice(0, FAULTS_TOLD),
    more: Math.max(0, faults.length - FAULTS_TOLD),
  };
}

type Issue = z.core.$ZodIssue;

function toFault(issue: Issue): Fault {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return { path: formatPath(path), code: codeOf(issue) };
}

const types: Partial<Record<string, Fault['code']>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'record',
  null: 'empty',
};

function codeOf(issue: Issue): Fault['code'] {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? 'value';
  if (issue.code === 'unrecognized_keys') return 'unknown';
  return issue.code === 'too_big' ? 'too-long' : 'value';
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');
}
