/** What a note holds: the passage, what the page said, and what the packs said at the time, if they said anything. */
import { z } from 'zod';

// Without this Zod probes `new Function`, which the extension's CSP reports as a violation (colinhacks/zod#5414).
z.config({ jitless: true });

const id = z.string().min(1).max(200);
const line = z.string().max(2_000);
const relation = z.enum(['agrees', 'compatible', 'conflicts', 'unclear']);
const count = z.int().min(0);

/** One account of the claim, as the pack had it when the note was saved. */
const savedAccountSchema = z.strictObject({
  source: z.strictObject({ id, name: line, published: line.nullable(), url: line.nullable() }),
  attributedTo: line.nullable(),
  /** The account's value in words. */
  value: line.nullable(),
  says: line,
  /** Null where a later account replaced it. */
  relation: relation.nullable(),
});

/** A saved mention, or any text the reader selected: then pack, story, claim and relation are null. Times are milliseconds since 1970 in UTC. */
export const noteSchema = z.strictObject({
  /** UUID, made where the reader clicked. */
  id: z.uuid(),
  savedAt: z.int().min(0),
  url: z.url({ protocol: /^https?$/ }).max(8_000),
  pageTitle: line,
  pack: z.strictObject({ id, version: line }).nullable(),
  story: z.strictObject({ id, title: line }).nullable(),
  claim: z.strictObject({ id, question: line }).nullable(),
  /** The mention's own words, or the selected ones. */
  quote: z.string().max(4_000),
  /** The text around the quote, and the quote's offsets in it: enough to find the passage again. */
  paragraph: z.string().max(6_000),
  start: count,
  end: count,
  /** The page's value in words. */
  value: line.nullable(),
  relation: relation.nullable(),
  counts: z.strictObject({ agrees: count, compatible: count, conflicts: count, unclear: count }),
  accounts: z.array(savedAccountSchema).max(500),
  comment: z.string().max(10_000),
  /** When the reader deleted it; it is gone for good a while later. */
  deletedAt: z.int().min(0).nullable(),
});
export type Note = z.infer<typeof noteSchema>;
