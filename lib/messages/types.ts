/**
 * The messages between the contexts, as types only, so that the content script can import them for free. Inputs are
 * derived from the schemas in `contract.ts`.
 */
import type * as z from 'zod/mini';
import type { Matrix } from '../matcher/matrix.ts';
import type { Card, CardHead, Missing } from '../matcher/types.ts';
import type { Drawing, Drawn } from '../page/drawing.ts';
import type { LayerStyle } from '../page/layer.ts';
import type { fromPage, fromTab, pageStatusSchema, selectionSchema } from './contract.ts';

/** Content script to background: the text of a page that passed the gate. */
export type AnnotateRequest = z.infer<typeof fromTab.annotate>;

/** Background's answer to `annotate`. */
export interface AnnotateResponse {
  story: { id: string; title: string } | null;
  cards: CardHead[];
  /** A drawing for each card: the content script does not carry what draws them. */
  drawn: Drawn[];
  /** What the drawings have in common. */
  shared: Drawing[];
  /** Sentences read. */
  sentences: number;
  /** Of these, sentences that speak of something known. */
  known: number;
  /** Claims whose card was opened before in this tab. */
  read: ClaimRef[];
  style: LayerStyle;
}

/**
 * Content script to background: keep this mention. `page` is the request that the mention's card came from; the
 * background matches it again and stores what its own packs say.
 */
export type SaveNoteRequest = z.infer<(typeof fromTab)['save-note']>;

/** Content script's answer to `status`. */
export interface PageStatus {
  state: 'checking' | 'no-story' | 'annotated' | 'failed' | 'off';
  /** `location.hostname`: what the switch for this site is about. */
  host: string;
  story: { id: string; title: string } | null;
  /** In page order. */
  cards: CardHead[];
  /** Sentences read. */
  sentences: number;
  /** Of these, sentences that speak of something known. */
  known: number;
}

/** What the popup keeps of a `PageStatus`. */
export type ParsedStatus = z.infer<typeof pageStatusSchema>;
/** One row of the popup's list of mentions. */
export type ParsedCard = ParsedStatus['cards'][number];

/** Extension page to background: what do other accounts say of this text? */
export type AskRequest = z.infer<(typeof fromPage)['ask']>;

/** Background's answer to `ask`. */
export interface AskResponse {
  /** Claims that the text states, in page order. */
  cards: Card[];
  /** Claims that come near, nearest first, with what the text lacks of each. Their cards relate to nothing. */
  near: { card: Card; missing: Missing[] }[];
}

/** A story that a pack on this device tells of. */
export interface KnownStory {
  pack: { id: string; title: string };
  story: { id: string; title: string };
}

/** Content script's answer to `selection`; null where nothing is selected that can be read. */
export type Selected = z.infer<typeof selectionSchema>;

/** A pack as the options tell of it, whether it is on or off. */
export interface PackInfo {
  id: string;
  version: string;
  title: string;
  description: string | null;
  license: string | null;
  stories: string[];
  claims: number;
  accounts: number;
  /** Who they are from, each name once. */
  sources: string[];
}

/** A note that a message is about. */
export type NoteRef = z.infer<(typeof fromPage)['delete-note']>;

/** A claim of a pack. */
export type ClaimRef = z.infer<(typeof fromTab)['claim-read']>;

/** name -> input and output, content script to background. */
export interface FromTab {
  annotate: { input: AnnotateRequest; output: AnnotateResponse };
  'save-note': { input: SaveNoteRequest; output: { id: string } };
  'open-popup': { input: null; output: { opened: boolean } };
  /** Keeps a mention as a case; later answers to `annotate` leave it out. */
  'not-about-this': { input: SaveNoteRequest; output: { id: string } };
  /** Takes that back. */
  'about-this': { input: NoteRef; output: { removed: boolean } };
  /** The reader opened a card of this claim. */
  'claim-read': { input: ClaimRef; output: null };
}

/** name -> input and output, extension pages to background. */
export interface FromPage {
  stories: { input: null; output: KnownStory[] };
  matrix: { input: z.infer<(typeof fromPage)['matrix']>; output: Matrix | null };
  ask: { input: AskRequest; output: AskResponse };
  'delete-note': { input: NoteRef; output: { deleted: boolean } };
  'restore-note': { input: NoteRef; output: { restored: boolean } };
  'edit-note': { input: z.infer<(typeof fromPage)['edit-note']>; output: { saved: boolean } };
  'delete-case': { input: NoteRef; output: { removed: boolean } };
  'delete-everything': { input: null; output: { notes: number } };
  packs: { input: null; output: PackInfo[] };
}

/** What the reader can do to the page's mentions by keyboard, wherever the focus is. */
export type PageCommand = 'next-mention' | 'previous-mention' | 'open-card' | 'save-note';

/** name -> input and output, extension pages and background to the content script of one tab. */
export interface ToTab {
  selection: { input: null; output: Selected };
  status: { input: null; output: PageStatus };
  /** `key` of a card. `found` is false where the passage is no longer on the page. */
  'scroll-to': { input: { key: string }; output: { found: boolean } };
  /** A command of the keyboard; `done` is false where the page has nothing it could be done to. */
  command: { input: { name: PageCommand }; output: { done: boolean } };
  /** The reader has withdrawn the access to the page: all that is drawn goes, and nothing is read any more. */
  leave: { input: null; output: null };
}

/**
 * Why a message was not done.
 * forbidden: this sender may not ask that; invalid: the input breaks the contract; failed: a fault of ours;
 * orphaned: the extension was updated or removed under this page; unreachable: nobody answered;
 * not-found: no such mention or note; quota: the disk is full; damaged: the notes database cannot be read;
 * unavailable: this browser keeps no databases (Firefox in permanent private browsing); blocked: another window holds
 * an older version of the database open.
 */
export type ErrorCode =
  | 'forbidden'
  | 'invalid'
  | 'failed'
  | 'orphaned'
  | 'unreachable'
  | 'not-found'
  | 'quota'
  | 'damaged'
  | 'unavailable'
  | 'blocked';

/** `Error` does not survive a message, so failures travel as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode } };

/** One function a message; what it throws becomes a `Result` with a code. */
export type Handlers<M, Context = undefined> = {
  [N in keyof M]: M[N] extends { input: infer I; output: infer O }
    ? (input: I, context: Context) => O | Promise<O>
    : never;
};
