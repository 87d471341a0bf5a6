/** The one source of the types of packs. Everything that enters from outside is parsed with these schemas. */
import { z } from 'zod';

// Without this Zod probes `new Function`, which the extension's CSP reports as a violation (colinhacks/zod#5414).
z.config({ jitless: true });

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
const text = z.string().trim().min(1).max(600);
const word = z.string().trim().min(1).max(80);
const isoDay = z.iso.date();

export const kindSchema = z.enum(['duration', 'count', 'percent', 'money', 'date', 'clock-time', 'yes-no', 'choice']);

/** A figure in the claim's unit; `is: null` marks an account that raises the question without answering it. */
export const figureSchema = z.strictObject({
  is: z.union([z.number(), z.string().max(200), z.boolean(), z.null()]).optional(),
  min: z.union([z.number(), z.string().max(40)]).optional(),
  max: z.union([z.number(), z.string().max(40)]).optional(),
});

/** Where accounts come from in the end. Two accounts with one origin corroborate nothing. */
export const originSchema = z.strictObject({ id, name: text });

export const sourceSchema = z.strictObject({
  id,
  publisher: text.nullable(),
  title: text.nullable(),
  /** ISO day; null where the copy states none. */
  published: isoDay.nullable(),
  /** True where the day was inferred from the text and not printed with it. */
  publishedInferred: z.boolean().default(false),
  /** When it was written, seen from the event. */
  stage: z.enum(['before', 'during', 'after']).nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** What a reader should know of it: "opinion piece", "developing story". */
  note: text.nullable().default(null),
  /** File of the article beside the checkout, for `pack check`. */
  file: z.string().max(120).nullable().default(null),
});

/** A named class of words and phrases, used in cues as `@name`. */
export const wordClassSchema = z.strictObject({ name: id, words: z.array(word).min(1).max(400) });

export const accountSchema = z.strictObject({
  source: id,
  origin: id,
  value: figureSchema,
  /** The words that limit the figure, as the source has them: "at least", "alleged". */
  hedge: z.string().max(60).nullable().default(null),
  attributedTo: z.string().max(120).nullable().default(null),
  /** `planned`: said before the event of what was to come. */
  stage: z.enum(['planned']).nullable().default(null),
  superseded: z.boolean().default(false),
  /** Worked out from the source and not written in it. */
  derived: z.boolean().default(false),
  /** What the source says, in the pack's own words. */
  says: text,
  /** At most eight words of the source, verbatim. */
  fragment: z.string().min(1).max(120),
  /** Which paragraph of the source holds the fragment, counted from 1. */
  paragraph: z.int().min(1),
});
export type Account = z.infer<typeof accountSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Origin = z.infer<typeof originSchema>;

/** A sentence of our own writing that shows what a claim matches, with the page around it where that matters. */
export const matchExampleSchema = z.strictObject({
  text,
  /** The figure the engine must read, in the claim's unit; left out where the polarity or figure is not the point. */
  value: figureSchema.nullable().optional(),
  title: text.optional(),
  published: isoDay.nullable().optional(),
});

export const noMatchExampleSchema = z.strictObject({
  text,
  /** What makes it a near miss: "another call", "the wait before the call". */
  why: text,
  title: text.optional(),
  published: isoDay.nullable().optional(),
});
