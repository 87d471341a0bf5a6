import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainDom } from '../../../lib/page/dom.ts';
import { readPageFacts, toIsoDay } from '../../../lib/page/page-facts.ts';

const factsOf = (head: string, body = '') => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>The tab</title>${head}</head><body>${body}</body></html>`,
  );
  return readPageFacts(document, plainDom, 'The tab');
};

describe('readPageFacts', () => {
  it('reads an article from JSON-LD, however nested', () => {
    const json = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { headline: 'It&#39;s on', datePublished: '2025-03-18T23:30:00-04:00' },
      ],
    };
    const facts = factsOf(`<script type="application/ld+json">${JSON.stringify(json)}</script>`);
    expect(facts).toEqual({ title: "It's on", published: '2025-03-18' });
  });

  it('reads metadata', () => {
    const facts = factsOf(
      '<meta property="og:title" content="A headline"><meta name="DC.date.issued" content="2025-03-19">',
    );
    expect(facts).toEqual({ title: 'A headline', published: '2025-03-19' });
  });

  it('falls back to the one heading and to a time element', () => {
    expect(factsOf('', '<h1>\n The <b>heading</b></h1><time datetime="2025-03-20T08:00Z">today</time>')).toEqual({
      title: 'The heading',
      published: '2025-03-20',
    });
  });

  it('falls back to the tab title', () => {
    expect(factsOf('', '<h1>One</h1><h1>Two</h1>')).toEqual({ title: 'The tab', published: null });
  });

  it('S12 survives broken and hostile JSON-LD', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const facts = factsOf(
      script('{oops') + script('null') + script('[[[{"datePublished":7}]]]') + script('{"datePublished":"2025-03-18"}'),
    );
    expect(facts.published).toBe('2025-03-18');
  });
});

describe('toIsoDay', () => {
  it.each([
    ['2025-03-18', '2025-03-18'],
    ['2025-03-18T23:59:00-08:00', '2025-03-18'],
    ['20250318', '2025-03-18'],
    ['Tue, 18 Mar 2025 20:00:00 GMT', '2025-03-18'],
    ['March 18, 2025', '2025-03-18'],
    ['Published Mar. 8th, 2025 at noon', '2025-03-08'],
    ['18 March 2025', '2025-03-18'],
    ['2025-02-31', null],
    ['an hour ago', null],
    ['', null],
    [null, null],
  ])('%s', (text, expected) => {
    expect(toIsoDay(text)).toBe(expected);
  });
});
