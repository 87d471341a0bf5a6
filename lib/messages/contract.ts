/** What may be said between the contexts, and by whom. The one source of the message types; see `types.ts`. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';

// Without this Zod probes `new Function`, which the extension's CSP reports as a violation (colinhacks/zod#5414).
z.config({ jitless: true });

const id = z.string().check(z.minLength(1), z.maxLength(limits.idLength));
const noteId = z.uuid();
const name = z.string().check(z.maxLength(limits.titleLength));
const paragraph = z.string().check(z.maxLength(limits.paragraphLength));
const selected = z.string().check(z.minLength(1), z.maxLength(limits.selectionLength));
const offset = z.int().check(z.gte(0), z.lte(limits.paragraphLength));

/** The text of a page that passed the gate. */
export const pageSchema = z.strictObject({
  title: name,
  /** ISO day the page says it was published, or null. */
  published: z.nullable(z.iso.date()),
  paragraphs: z.array(paragraph).check(
    z.maxLength(limits.paragraphs),
    z.refine((all: string[]) => all.reduce((sum, one) => sum + one.length, 0) <= limits.pageLength),
  ),
});

/**
 * A mention to keep. The page goes with it and not its card: the background matches again and stores what its own packs
 * say, so a page that took over its renderer cannot write accounts of its own making.
 */
export const saveNoteSchema = z.strictObject({
  /** Made by the client, so that a retry makes no second note. */
  id: noteId,
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(limits.urlLength)),
  page: pageSchema,
  pack: id,
  claim: id,
  /** Index into `page.paragraphs`, and the mention's offsets in that paragraph. */
  paragraph: z.int().check(z.gte(0), z.lte(limits.paragraphs)),
  start: offset,
  end: offset,
});

const noteRef = z.strictObject({ id: noteId });

/** What a content script, and nobody else, may ask of the background. */
export const fromTab = {
  annotate: pageSchema,
  'save-note': saveNoteSchema,
  'open-popup': z.null(),
  'not-about-this': saveNoteSchema,
  'about-this': noteRef,
  'claim-read': z.strictObject({ pack: id, claim: id }),
};

/** What a page of the extension, and nobody else, may ask of the background. */
export const fromPage = {
  stories: z.null(),
  matrix: z.strictObject({ pack: id, story: id }),
  ask: z.strictObject({
    text: selected,
    /** The text of the page that the selection stands on; null where it is about no story or cannot be had. */
    page: z.nullable(pageSchema),
  }),
  'delete-note': noteRef,
  'restore-note': noteRef,
  'edit-note': z.strictObject({ id: noteId, comment: z.string().check(z.maxLength(limits.commentLength)) }),
  'delete-case': noteRef,
  'delete-everything': z.null(),
  packs: z.null(),
};

/**
 * A content script's answer about what is selected on its page. Parsed by whoever asked, for the same reason as below.
 */
export const selectionSchema = z.nullable(
  z.object({
    text: selected,
    /** The block it stands in, and its offsets there. */
    paragraph,
    start: offset,
    end: offset,
    title: name,
    page: z.nullable(pageSchema),
  }),
);

const count = z.int().check(z.gte(0), z.lte(limits.paragraphs));

/**
 * A content script's answer about its page, cut down to what the popup shows. The popup parses it: a content script
 * shares its process with the page, so what comes from there is not to be trusted.
 */
export const pageStatusSchema = z.object({
  state: z.enum(['checking', 'no-story', 'annotated', 'failed', 'off']),
  host: z.string().check(z.maxLength(limits.hostLength)),
  story: z.nullable(z.object({ id, title: name })),
  sentences: z.int().check(z.gte(0)),
  known: z.int().check(z.gte(0)),
  cards: z
    .array(
      z.object({
        key: id,
        claim: z.object({ question: name }),
        quote: paragraph,
        value: z.nullable(name),
        relation: z.enum(['agrees', 'compatible', 'conflicts', 'unclear']),
        counts: z.object({ agrees: count, compatible: count, conflicts: count, unclear: count }),
      }),
    )
    .check(z.maxLength(limits.cards)),
});
