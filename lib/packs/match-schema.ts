/** The cue language of packs: which words make a sentence state a claim. Plain words, no regular expressions. */
import { z } from 'zod';

/**
 * A word, a phrase, or a class of words (`@name`). Words match by their stem; `=word` matches that form alone;
 * `..` inside a phrase leaves room for up to four other words ("turn .. down").
 */
export const termSchema = z.string().trim().min(1).max(80);

/** One answer of a choice claim, as accounts and mentions write it. */
export const option = z.string().trim().min(1).max(200);

/** Words of which one must occur. */
const terms = z.union([termSchema, z.array(termSchema).min(1).max(200)]);

/** A group of words of which one must occur; `carry` lets the sentence before or the headline supply it to a pronoun. */
export const groupSchema = z.union([terms, z.strictObject({ any: terms, carry: z.boolean().default(false) })]);

/** Which figure of the sentence answers the claim. */
export const figureRuleSchema = z.strictObject({
  /** Index of the group the figure belongs to: the nearest figure is taken. Without it the first figure of the pattern. */
  near: z.int().min(0).max(7).optional(),
  /** Words between the figure and that group at most. */
  within: z.int().min(0).max(60).default(40),
  /** The figure stands before or after that group. */
  side: z.enum(['before', 'after']).optional(),
  /** Words that may not stand directly before the figure ("after an hour"). */
  notAfter: terms.optional(),
  /** Words that may not stand directly after the figure ("an hour late"). */
  notBefore: terms.optional(),
  /** The figure may be missing; the mention then has no value. */
  optional: z.boolean().default(false),
  /** Ordinals count too ("the 10th yard line"). */
  ordinal: z.boolean().default(false),
  /** What the sentence says of its figure by itself: "still going at ten" makes ten the least, "over by one" the most. */
  as: z.enum(['min', 'max']).optional(),
});

export const patternSchema = z.strictObject({
  /** One term of every group must occur. */
  all: z.array(groupSchema).min(1).max(8),
  /** None of these may occur in the reach of the pattern. */
  none: terms.optional(),
  /** None of these may stand between the first and the last group. */
  notBetween: terms.optional(),
  /** How far the groups may lie apart: within one clause, or anywhere in the sentence. */
  reach: z.enum(['clause', 'sentence']).default('sentence'),
  /** Words between the first and the last group at most. */
  within: z.int().min(1).max(80).optional(),
  /** The groups stand in the order written. */
  ordered: z.boolean().default(false),
  /** The answer this pattern gives: for yes-no before negation is looked at, for choice the option. */
  says: z.union([z.boolean(), option, z.null()]).optional(),
  /** yes-no: whether general negation turns the answer round; off where the pattern's own words already hold it. */
  negatable: z.boolean().default(true),
  /** yes-no: index of the group that negation must stand near; without it any negation in the clause counts. */
  predicate: z.int().min(0).max(7).optional(),
  /** The answer holds under "if" and "whether" too ("is weighing whether to recognise"). */
  supposable: z.boolean().default(false),
  figure: figureRuleSchema.optional(),
});

export const matchSchema = z.strictObject({
  any: z.array(patternSchema).min(1).max(30),
  /** Words the page must name, one of each group, in exactly these forms; a standing fact needs them. */
  page: z
    .array(z.array(z.string().trim().min(1).max(40)).min(1).max(60))
    .max(4)
    .optional(),
  /** Words that rule the whole sentence out. */
  none: terms.optional(),
  /** Figures outside of these bounds, in the claim's unit, are of something else. */
  range: z.strictObject({ min: z.union([z.number(), z.string()]), max: z.union([z.number(), z.string()]) }).optional(),
});
export type Terms = z.infer<typeof terms>;
export type Group = z.infer<typeof groupSchema>;
export type Pattern = z.infer<typeof patternSchema>;
export type FigureRule = z.infer<typeof figureRuleSchema>;
export type Match = z.infer<typeof matchSchema>;
