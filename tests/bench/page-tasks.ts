/** What is timed inside a page. Bundled and injected into it; sees the page as a content script does. */
import Mark from 'mark.js';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { createGate, type GateTable } from '../../lib/matcher/gate.ts';
import { readPack } from '../../lib/packs/pack-file.ts';
import { collect } from '../../lib/page/collect.ts';
import { createPageDocument, createPageDom } from '../../lib/page/dom.ts';
import { passesGate } from '../../lib/page/gate-pass.ts';
import { toRange } from '../../lib/page/ranges.ts';
import { createIsVisible } from '../../lib/page/visible.ts';

export interface PageInput {
  table: GateTable;
  /** Pack files in Base64, as a message to a page can hold them. */
  packs: string[];
  /** What mark.js is to mark. */
  terms: string[];
  rounds: number;
}

/** Milliseconds on the page's clock, a figure for each round. */
export type PageTimes = Record<'walk' | 'characters' | 'gate' | 'collect' | 'mark' | 'markJs', number[]>;

export interface PageAnswer {
  characters: number;
  passes: boolean;
  times: PageTimes;
}

/** Shorter than this the clock, which ticks in tenths of a millisecond, says nothing: the task is repeated. */
const LEAST = 10;

const texts = (): TreeWalker => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

function walk(): number {
  const walker = texts();
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

function readCharacters(): number {
  const walker = texts();
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}

const noPart = () => Promise.reject(new Error('these packs are too small for parts'));

/** Times every task, one after the other, round by round. */
export async function timePage({ table, packs, terms, rounds }: PageInput): Promise<PageAnswer> {
  const dom = createPageDom();
  const page = createPageDocument(document);
  const isVisible = createIsVisible(dom);
  const matcher = createMatcher(
    packs.map((file) => readPack(Uint8Array.from(atob(file), (character) => character.charCodeAt(0)).buffer, noPart)),
  );
  const slices = { isUsedUp: () => false, pause: async () => undefined };
  const passes = () => passesGate(document.body, createGate(table), { dom, page, slices });
  const blocks = () => collect(document.body, { dom, isVisible });
  /** All the way to highlights. */
  const mark = async (): Promise<void> => {
    if (!(await passes())) return;
    const found = blocks();
    const paragraphs = found.map(({ text }) => text);
    const { mentions } = matcher.annotate({ title: document.title, published: null, paragraphs });
    const ranges = mentions.map(({ paragraph, start, end }) => toRange(found[paragraph]!, start, end, page.range));
    CSS.highlights.set('bench', new Highlight(...ranges.filter((range) => range !== null)));
  };
  const marker = new Mark(document.body);
  const tasks: { [name in keyof PageTimes]: () => unknown } = {
    walk,
    characters: readCharacters,
    gate: passes,
    collect: blocks,
    mark,
    markJs: () => marker.mark(terms, { separateWordSearch: false }),
  };
  const names = Object.keys(tasks) as (keyof PageTimes)[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as PageTimes;
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      let often = 0;
      const from = performance.now();
      do {
        await tasks[name]();
        often++;
      } while (name !== 'markJs' && performance.now() - from < LEAST);
      if (round >= 0) times[name].push((performance.now() - from) / often);
      if (name === 'markJs') marker.unmark();
      document.body.normalize();
    }
  return { characters: document.body.textContent.length, passes: await passes(), times };
}

Object.assign(globalThis, { timePage });
