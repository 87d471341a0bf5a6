/** Pages from saved files and from batch lines. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Page } from '../../lib/matcher/types.ts';
import { collect } from '../../lib/page/collect.ts';
import { plainDom } from '../../lib/page/dom.ts';
import { readPageFacts } from '../../lib/page/page-facts.ts';
import { type Row, textField } from '../batch.ts';

/** A saved page: `.html` and `.htm` through the collector the extension uses, anything else as plain text. */
export function readPageFile(file: string): Page {
  const text = readFileSync(file, 'utf8');
  if (!/^\.x?html?$/i.test(extname(file))) return pageOfText(text, basename(file));
  // linkedom builds the tree as the tags are written; parse5 first adds those that the HTML standard implies.
  const { document } = parseHTML(serialize(parse(text)));
  const facts = readPageFacts(document, plainDom, document.title);
  const blocks = collect(document.documentElement, { dom: plainDom });
  return { ...facts, paragraphs: blocks.map((block) => block.text) };
}

/** Plain text: the first line is the headline, every line a paragraph. */
function pageOfText(text: string, name: string): Page {
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { title: paragraphs[0] ?? name, published: null, paragraphs };
}

/** A batch line's page; throws where a field is missing or of the wrong kind. */
export function pageOfRow(row: Row): Page {
  const { published = null, paragraphs } = row;
  if (published !== null && typeof published !== 'string') throw new Error('"published" must be an ISO day or null');
  if (!Array.isArray(paragraphs) || !paragraphs.every((paragraph) => typeof paragraph === 'string'))
    throw new Error('"paragraphs" must be an array of strings');
  return { title: textField(row, 'title'), published, paragraphs };
}
