/** What a note holds: the passage, what the page said, and what the packs said at the time, if they said anything. */
import * as z from 'zod/mini';

// Without this Zod probes `new Function`, which the extension's CSP reports as a violation (colinhacks/zod#5414).
z.config({ jitless: true });

/** What notes and cases are made of: an id, a line of text, a number that counts from 0, the address of a page. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const line = z.string().check(z.maxLength(2_000));
export const count = z.int().check(z.gte(0));
export const address = z.url({ protocol: /^https?$/ }).check(z.maxLength(8_000));

const relation = z.enum(['agrees', 'compatible', 'conflicts', 'unclear']);

/** One account of the claim, as the pack had it when the note was saved. */
const savedAccountSchema = z.strictObject({
  source: z.strictObject({ id, name: line, published: z.nullable(line), url: z.nullable(line) }),
  attributedTo: z.nullable(line),
  /** The account's value in words. */
  value: z.nullable(line),
  says: line,
  /** Null where a later account replaced it. */
  relation: z.nullable(relation),
});

/** A saved mention, or any text the reader selected: then pack, story, claim and relation are null. Times are milliseconds since 1970 in UTC. */
export const noteSchema = z.strictObject({
  /** UUID, made where the reader clicked. */
  id: z.uuid(),
  savedAt: count,
  url: address,
  pageTitle: line,
  pack: z.nullable(z.strictObject({ id, version: line })),
  story: z.nullable(z.strictObject({ id, title: line })),
  claim: z.nullable(z.strictObject({ id, question: line })),
  /** The mention's own words, or the selected ones. */
  quote: z.string().check(z.maxLength(4_000)),
  /** The text around the quote, and the quote's offsets in it: enough to find the passage again. */
  paragraph: z.string().check(z.maxLength(6_000)),
  start: count,
  end: count,
  /** The page's value in words. */
  value: z.nullable(line),
  relation: z.nullable(relation),
  counts: z.strictObject({ agrees: count, compatible: count, conflicts: count, unclear: count }),
  accounts: z.array(savedAccountSchema).check(z.maxLength(500)),
  comment: z.string().check(z.maxLength(10_000)),
  /** When the reader deleted it; it is gone for good a while later. */
  deletedAt: z.nullable(count),
});
export type Note = z.infer<typeof noteSchema>;
