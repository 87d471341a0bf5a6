/** What is read of a ClaimReview; publishers add much more, which is passed over. */
import { z } from 'zod';
import { claimId } from './schema.ts';

z.config({ jitless: true });

/** As pages show it: without line breaks and other control characters. */
const clean = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const words = (max: number) =>
  z
    .string('must be text')
    .max(max, `has more than ${max} characters`)
    .transform(clean)
    .nullish()
    .transform((text) => text || null);

/** JSON-LD writes one value or several: the first that is there counts. */
const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), schema);

const person = first(z.object({ name: first(words(600)) }).nullish());

const isoDay = z.iso.date();
const day = z
  .string('must be text')
  .max(40, 'is no date')
  .transform((text, context) => {
    const start = text.trim().slice(0, 10);
    if (start === '') return null;
    if (isoDay.safeParse(start).success) return start;
    context.addIssue({ code: 'custom', message: `"${text}" is no date of the form 2025-03-18` });
    return z.NEVER;
  })
  .nullish()
  .transform((text) => text ?? null);

const webAddress = z.url({ protocol: /^https?$/, error: 'is no web address' });
const address = z
  .string('must be text')
  .max(2000, 'has more than 2000 characters')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    if (webAddress.safeParse(text.trim()).success) return text.trim();
    context.addIssue({ code: 'custom', message: 'is no web address (http or https)' });
    return z.NEVER;
  })
  .nullish()
  .transform((text) => text ?? null);

const isReview = (type: unknown): boolean =>
  type === undefined || (Array.isArray(type) ? type : [type]).some((name) => String(name).endsWith('ClaimReview'));

export const claimReviewSchema = z
  .object(
    {
      '@type': z.unknown().optional().refine(isReview, 'must be "ClaimReview"'),
      '@id': z.string('must be text').max(300, 'has more than 300 characters').nullish(),
      claimReviewed: z
        .string('must be text')
        .max(2000, 'has more than 2000 characters')
        .transform(clean)
        .refine((text) => text !== '', 'must not be empty'),
      url: address,
      name: words(2000),
      headline: words(2000),
      alternativeHeadline: words(2000),
      datePublished: day,
      author: person,
      publisher: person,
      reviewRating: first(z.object({ alternateName: first(words(600)), name: first(words(600)) }).nullish()),
      itemReviewed: first(z.object({ name: first(words(2000)), text: first(words(2000)), author: person }).nullish()),
    },
    'must be a JSON object',
  )
  .transform(({ '@id': ownId, ...review }, context) => {
    const id = claimId.safeParse(ownId ?? review.url);
    if (id.success) return { ...review, id: id.data };
    const problem =
      (ownId ?? review.url) === null || (ownId ?? review.url) === undefined
        ? 'is missing, and there is no url in its place'
        : 'must be printable ASCII without spaces, at most 300 characters';
    context.addIssue({ code: 'custom', path: ['@id'], message: problem });
    return z.NEVER;
  });
export type ClaimReview = z.infer<typeof claimReviewSchema>;
