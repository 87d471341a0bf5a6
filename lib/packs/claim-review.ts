/** ClaimReview (schema.org) as JSON lines, the form in which fact-checkers publish their reviews → a pack. */
import type { z } from 'zod';
import { createReviewPack } from './claim-review-pack.ts';
import type { ReviewPack } from './claim-review-pack.ts';
import { claimReviewSchema } from './claim-review-schema.ts';
import type { ClaimReview } from './claim-review-schema.ts';

/** What is wrong with a line; `field` is a path in the line's object, or null for the line as a whole. */
export interface LineFault {
  line: number;
  field: string | null;
  problem: string;
}

/** Nothing is imported where anything is at fault. */
export type ImportResult = { pack: ReviewPack; faults: [] } | { pack: null; faults: LineFault[] };

export const MAX_IMPORT_BYTES: number = 64 * 1024 * 1024;
export const MAX_IMPORT_CLAIMS = 250_000;
/** Faults are listed up to this many: whoever mends these will run the import again. */
export const MAX_FAULTS = 20;
const MAX_LINE = 256 * 1024;
const MAX_DEPTH = 16;

/** Whether objects and arrays lie deeper in one another than any review needs; told from the text, before it is parsed. */
function isTooDeep(line: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) inString = !inString;
    else if (inString) at += code === 92 ? 1 : 0;
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

function readLine(text: string): { review: ClaimReview } | { field: string | null; problem: string } {
  if (text.length > MAX_LINE) return { field: null, problem: `is longer than ${MAX_LINE} characters` };
  if (isTooDeep(text)) return { field: null, problem: `holds objects more than ${MAX_DEPTH} deep` };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { field: null, problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = claimReviewSchema.safeParse(json);
  if (parsed.success) return { review: parsed.data };
  const [issue] = parsed.error.issues as [z.core.$ZodIssue];
  return { field: issue.path.length === 0 ? null : issue.path.join('.'), problem: issue.message };
}

/** The number of the line with one review more than a pack may hold, or null: told before any of them is parsed. */
function lineBeyond(text: string): number | null {
  let reviews = 0;
  let line = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    line++;
    let at = start;
    while (at < end && text.charCodeAt(at) <= 32) at++;
    if (at < end && ++reviews > MAX_IMPORT_CLAIMS) return line;
    start = end + 1;
  }
  return null;
}

/**
 * Reads ClaimReview objects, one a line; empty lines and a byte order mark are passed over. `id` and `title` are the
 * pack's own. Throws nothing: faults are given back, the first `MAX_FAULTS` of them, and then no pack.
 */
export function importClaimReviews(text: string, id: string, title: string): ImportResult {
  const beyond = lineBeyond(text);
  if (beyond !== null) {
    const problem = `is one more than the ${MAX_IMPORT_CLAIMS} claims a pack may hold`;
    return { pack: null, faults: [{ line: beyond, field: null, problem }] };
  }
  const faults: LineFault[] = [];
  const reviews: ClaimReview[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length && faults.length < MAX_FAULTS) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const row = text.slice(start, end).trim();
    start = end + 1;
    line++;
    if (row === '') continue;
    const read = readLine(row);
    if (!('review' in read)) {
      faults.push({ line, ...read });
      continue;
    }
    const known = lineOf.get(read.review.id);
    if (known !== undefined) faults.push({ line, field: '@id', problem: `is the same as in line ${known}` });
    lineOf.set(read.review.id, line);
    reviews.push(read.review);
  }
  if (faults.length === 0 && reviews.length === 0) faults.push({ line: 1, field: null, problem: 'holds no review' });
  return faults.length > 0 ? { pack: null, faults } : { pack: createReviewPack(reviews, id, title), faults: [] };
}
