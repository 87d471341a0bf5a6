/** The one source of the types of packs. Everything that enters from outside is parsed with these schemas. */
import { z } from 'zod';
import { matchSchema, option, termSchema } from './match-schema.ts';

// Without this Zod probes `new Function`, which the extension's CSP reports as a violation (colinhacks/zod#5414).
z.config({ jitless: true });

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
const text = z.string().trim().min(1).max(600);
const isoDay = z.iso.date();
/** Ids of imported claims are their publishers' (`urn:…`, `https:…`); anything printable without spaces goes. */
export const claimId = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .max(300);

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
  /** What readers may call it where the copy states no publisher: "opinion piece of 24 March". */
  name: text.nullable().default(null),
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
export const wordClassSchema = z.strictObject({ name: id, words: z.array(termSchema).min(1).max(400) });

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
export type MatchExample = z.infer<typeof matchExampleSchema>;
export type NoMatchExample = z.infer<typeof noMatchExampleSchema>;

/** How two sources' accounts of one claim stand to each other; `pack check` works it out and compares. */
export const accountsRelationSchema = z.tuple([
  id,
  id,
  z.enum(['agrees', 'compatible', 'conflicts', 'unclear', 'superseded by']),
]);

export const claimSchema = z.strictObject({
  id: claimId,
  /** The story it belongs to; null for a fact that belongs to none. */
  story: id.nullable().default(null),
  question: text,
  /** The same in other words, for a claim that is matched by its rare words: a headline, the text in full. */
  wordings: z.array(z.string().trim().min(1).max(2000)).max(8).default([]),
  /** What it is filed under, for a claim that is matched by its rare words: the words of the review's address. */
  keywords: z.string().trim().max(300).default(''),
  kind: kindSchema,
  /** duration: second, minute, hour, day, week, month, year; clock-time: IANA zone; count: what is counted; money: ISO 4217. */
  unit: z.string().max(60).nullable().default(null),
  /** choice: the answers there are. */
  options: z.array(option).max(20).default([]),
  /** choice: answers that lie within others, as a city within its country: the two are compatible, only coarser or finer. */
  parts: z
    .array(z.strictObject({ part: option, of: option }))
    .max(40)
    .default([]),
  /**
   * event: stated only in sentences about the story's event; other-event: about one of the same sort that is not it;
   * period: on any page about the story; standing: on any page that names the thing.
   */
  scope: z.enum(['event', 'other-event', 'period', 'standing']).default('event'),
  accounts: z.array(accountSchema).max(60),
  relations: z.array(accountsRelationSchema).max(200).default([]),
  /** What a sentence must hold; null for a claim that is matched by its rare words alone. */
  match: matchSchema.nullable().default(null),
  examples: z
    .strictObject({
      match: z.array(matchExampleSchema).max(60).default([]),
      noMatch: z.array(noMatchExampleSchema).max(60).default([]),
    })
    .default({ match: [], noMatch: [] }),
});
export type Claim = z.infer<typeof claimSchema>;

/** An event with its people, days and names, and the neighbours it is mistaken for. */
export const storySchema = z.strictObject({
  id,
  title: text,
  /** The day of the event. */
  date: isoDay,
  /** IANA zone in which the event's days are counted. */
  zone: z.string().max(60).default('UTC'),
  /** The days within which a page about these people and words is taken to be about this story. */
  window: z.tuple([isoDay, isoDay]),
  /** Words in exact form (any case), no phrases: a page must name one of each group. The gate in every page knows them. */
  names: z
    .array(z.array(z.string().trim().min(1).max(40)).min(1).max(60))
    .min(1)
    .max(6),
  /** Words of the subject matter, in exact form too; a page must hold at least `topicsNeeded` different ones. */
  topics: z.array(z.string().trim().min(1).max(40)).min(1).max(120),
  topicsNeeded: z.int().min(1).max(20).default(2),
  /** What the event is called: "call", "conversation", "spoke by phone". */
  event: z.array(termSchema).min(1).max(120),
  /** Who took part, one group for each side. */
  participants: z.array(z.array(termSchema).min(1).max(40)).min(1).max(6),
  /** People who took part in events of the same sort that are not this one. */
  outsiders: z.array(termSchema).max(200).default([]),
  /** Days of other events of the same people, so that "the February call" is known for another. */
  otherDates: z.array(isoDay).max(40).default([]),
});
export type Story = z.infer<typeof storySchema>;

export const packSchema = z.strictObject({
  format: z.literal('variorum-pack/1'),
  id,
  title: text,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .max(20),
  language: z.literal('en').default('en'),
  license: z.string().max(60).nullable().default(null),
  description: text.nullable().default(null),
  /** What the claims are about, in the order in which a person wants to read them; a claim in none comes after all. */
  topics: z
    .array(z.strictObject({ title: text, claims: z.array(claimId).min(1).max(1000) }))
    .max(200)
    .default([]),
  vocabulary: z.array(wordClassSchema).max(400).default([]),
  stories: z.array(storySchema).max(50).default([]),
  origins: z.array(originSchema).max(2000),
  sources: z.array(sourceSchema).max(250000),
  claims: z.array(claimSchema).max(250000),
});
export type Pack = z.infer<typeof packSchema>;
