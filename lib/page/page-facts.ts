/** What a page says of itself: its headline and the day it was published. */
import type { DomReader } from './dom.ts';

export interface PageFacts {
  title: string;
  /** ISO day as the page prints it, in the page's own zone; null where it states none. */
  published: string | null;
}

/** Metadata larger than this is no article's. Characters. */
const MAX_JSON = 200_000;
const PUBLISHED = new Set(
  (
    'article:published_time article:published og:published_time datepublished date pubdate publishdate publish-date publish_date dc.date dc.date.issued ' +
    'dcterms.date dcterms.created dcterms.issued sailthru.date parsely-pub-date article.published cxenseparse:recs:publishtime'
  ).split(' '),
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The headline and the day of publication, from metadata first and from the visible page after that. */
export function readPageFacts(document: Document, dom: DomReader, documentTitle: string): PageFacts {
  const metas = readMetas(document, dom);
  const article = readArticle(document, dom);
  const headings = [...dom.all(document, 'h1')].map((h1) => clean(dom.text(h1))).filter((text) => text !== '');
  const title =
    article?.headline ?? metas.get('og:title') ?? (headings.length === 1 ? headings[0] : null) ?? documentTitle;
  const stated = [article?.published, ...[...PUBLISHED].map((name) => metas.get(name))];
  return { title: clean(title), published: firstDay(stated) ?? firstDay(times(document, dom)) };
}

function firstDay(texts: Iterable<string | null | undefined>): string | null {
  for (const text of texts) {
    const day = toIsoDay(text);
    if (day !== null) return day;
  }
  return null;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readMetas(document: Document, dom: DomReader): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of dom.all(document, 'meta[content]')) {
    const name = dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? dom.attribute(meta, 'itemprop');
    const content = dom.attribute(meta, 'content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function* times(document: Document, dom: DomReader): Iterable<string | null> {
  for (const time of dom.all(document, '[itemprop="datePublished"], time[pubdate], article time, time'))
    yield dom.attribute(time, 'datetime') ?? dom.attribute(time, 'content') ?? dom.text(time);
}

/** The first article among the page's JSON-LD objects, however nested. */
function readArticle(document: Document, dom: DomReader): { headline: string | null; published: string | null } | null {
  for (const script of dom.all(document, 'script[type="application/ld+json"]')) {
    const json = dom.text(script);
    if (json.length > MAX_JSON) continue;
    const queue: unknown[] = [];
    try {
      queue.push(JSON.parse(json));
    } catch {
      continue;
    }
    for (let step = 0; step < queue.length && step < 500; step++) {
      const item = queue[step];
      if (typeof item !== 'object' || item === null) continue;
      if (!Array.isArray(item)) {
        const { headline, datePublished } = item as Record<string, unknown>;
        if (typeof datePublished === 'string')
          return { headline: typeof headline === 'string' ? decode(headline) : null, published: datePublished };
      }
      queue.push(...Object.values(item));
    }
  }
  return null;
}

/** The entities that publishers leave in JSON-LD headlines. */
function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
  return text.replace(/&(?:#(\d{2,5})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (named[name ?? ''] ?? whole),
  );
}

/** "2025-03-18T14:00-04:00", "Tue, 18 Mar 2025 …", "March 18, 2025": the day as written, or null. */
export function toIsoDay(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = /(?:^|\D)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text);
  const monthFirst = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  return checkedDay(Number(year), MONTHS.indexOf(month?.toLowerCase() ?? '') + 1, Number(day));
}

function checkedDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year < 2200)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
