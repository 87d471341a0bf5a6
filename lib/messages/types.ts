/** The messages between the contexts, as types only, so that the content script can import them for free. */
import type { Card } from '../matcher/types.ts';

/** Content script to background: the text of a page that passed the gate. */
export interface AnnotateRequest {
  title: string;
  published: string | null;
  paragraphs: string[];
}

export interface AnnotateResponse {
  story: { id: string; title: string } | null;
  cards: Card[];
  sentences: number;
}

/** Content script to background: keep this mention. The background looks the accounts up again in its own packs. */
export interface SaveNoteRequest {
  /** Made by the client, so that a retry makes no second note. */
  id: string;
  url: string;
  pageTitle: string;
  pack: string;
  claim: string;
  quote: string;
  /** The paragraph the quote stands in, and where: what the page said, to find it again. */
  paragraph: string;
  start: number;
  end: number;
}

/** Popup to content script. */
export interface PageStatus {
  state: 'checking' | 'no-story' | 'annotated' | 'failed' | 'off';
  story: { id: string; title: string } | null;
  cards: Card[];
  sentences: number;
}

/** name -> input and output, content script (or any tab) to background. */
export interface FromTab {
  annotate: { input: AnnotateRequest; output: AnnotateResponse };
  'save-note': { input: SaveNoteRequest; output: { id: string } };
  'open-popup': { input: null; output: { opened: boolean } };
}

/** Extension pages to background. */
export interface FromPage {
  'delete-note': { input: { id: string }; output: { deleted: boolean } };
  'restore-note': { input: { id: string }; output: { restored: boolean } };
  'edit-note': { input: { id: string; comment: string }; output: { saved: boolean } };
}

/** Extension pages to the content script of one tab. */
export interface ToTab {
  status: { input: null; output: PageStatus };
  'scroll-to': { input: { key: string }; output: { found: boolean } };
}

/** `Error` does not survive a message, so failures travel as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } };
