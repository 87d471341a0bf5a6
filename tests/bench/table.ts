/** Figures and tables for a terminal. */
import type { Answer, Bar, Skipped } from './types.ts';

/** Three figures are more than these measurements hold. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  return size >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** "24.1 ms (23.0–27.9)": median, lowest and highest. */
export function milliseconds({ median, lowest, highest }: { median: number; lowest: number; highest: number }): string {
  return `${figure(median)} ms (${figure(lowest)}–${figure(highest)})`;
}

/** Megabytes (10^6 bytes) a second. */
export function rate(bytes: number, median: number): string {
  return `${figure(bytes / 1000 / median)} MB/s`;
}

/** A figure for the page of plots; a plain number is one that was taken once. */
export function barOf(
  name: string,
  taken: number | { median: number; lowest: number; highest: number },
  unit: string,
  goal?: Bar['goal'],
): Bar {
  const { median, lowest, highest } =
    typeof taken === 'number' ? { median: taken, lowest: taken, highest: taken } : taken;
  return { name, unit, median, lowest, highest, ...(goal && { goal }) };
}

/** An answer as lines: columns as wide as their widest cell, the first to the left, all others to the right. */
export function formatAnswer(answer: Answer | Skipped): string {
  if ('skipped' in answer) return `  ${answer.skipped}`;
  const { head, rows, notes } = answer;
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('   ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`;
  return [line(head), rule, ...rows.map(line), ...notes.map((note) => `  ${note}`)].join('\n');
}
