/** Batch commands: JSON lines on standard input, JSON lines on standard output, all else on standard error. */
import { createInterface } from 'node:readline';

export type Row = Record<string, unknown>;

/** A row's text field; throws where it is missing, which ends the batch with the line's number. */
export function textField(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

/** Answers every line with `answer`; ends with status 1 and the line's number at the first line that cannot be read. */
export async function runBatch(name: string, answer: (row: Row) => Row): Promise<void> {
  if (!process.argv.includes('--batch')) {
    process.stderr.write(`usage: npm run -s ${name} -- --batch < LINES\n`);
    process.exitCode = 2;
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('a JSON object is needed');
      process.stdout.write(`${JSON.stringify(answer(row as Row))}\n`);
    } catch (error) {
      process.stderr.write(`${name}: line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      return;
    }
  }
}
