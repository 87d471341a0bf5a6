/** What was measured as one page with plots, that needs no script and asks for nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { drawPlot } from './plot.ts';
import type { Answer, Bar, Skipped } from './types.ts';

/** One question with its answer. */
export interface Section {
  name: string;
  question: string;
  answer: Answer | Skipped;
}

/** Every plot is drawn twice, because letters in a picture that is scaled down cannot be read; CSS px. */
const WIDTHS = { wide: 760, narrow: 300 };

const theme = readFileSync(join(import.meta.dirname, '../../components/theme.css'), 'utf8');

const STYLE = `${theme}
:root {
  --range: color-mix(in srgb, var(--accent) 35%, var(--bg));
  --goal: var(--conflicts);
  background: var(--bg);
  color: var(--ink);
  font: 16px/1.5 var(--font);
}
body { margin: 0 auto; max-width: 64rem; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.5rem; text-wrap: balance; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
a { color: var(--accent); }
code { font-size: 0.9em; }
.about, .notes, .name { color: var(--dim); font-size: 0.9rem; }
.about, .notes, nav ul { list-style: none; padding: 0; }
.name { margin: 0 0 0.75rem; }
nav ul { display: grid; gap: 0.25rem; }
nav li { display: grid; grid-template-columns: minmax(0, 1fr); }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 1rem 0; }
.key span { align-items: center; display: inline-flex; gap: 0.5rem; }
.key i { display: inline-block; }
.key .dot { background: var(--accent); border-radius: 5px; height: 10px; width: 10px; }
.key .range { background: var(--range); border-radius: 4px; height: 8px; width: 32px; }
.key .goal { background: var(--goal); height: 22px; width: 3px; }
/* A shadow at the edge behind which there is more. */
.scroll {
  background:
    linear-gradient(to left, var(--bg) 1.5rem, transparent) 100% 0 / 3rem 100% no-repeat local,
    linear-gradient(to left, color-mix(in srgb, var(--ink) 25%, transparent), transparent) 100% 0 / 0.75rem 100% no-repeat scroll;
  overflow-x: auto;
}
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; min-width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.35rem 0 0.35rem 1.25rem; text-align: right; vertical-align: bottom; }
td { white-space: nowrap; }
thead th { color: var(--dim); font-weight: 600; }
th:first-child { font-weight: 400; background: var(--bg); left: 0; min-width: 12rem; padding-left: 0; position: sticky; text-align: left; white-space: pre-wrap; }
figure { margin: 1.5rem 0; }
.narrow { display: none; }
@media (max-width: 44rem) {
  .wide { display: none; }
  .narrow { display: block; }
  th:first-child { min-width: 8rem; }
}
`;

/** Nothing but the page's own style is let in, should a name ever hold more than a name. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

type Child = Element | string;

/** The page; `about` says where and when it was measured, a sentence each. */
export function renderReport(sections: readonly Section[], about: readonly string[]): string {
  const { document } = parseHTML('<!doctype html><html lang="en"><head></head><body></body></html>');
  const make = (name: string, attributes: Record<string, string>, ...children: Child[]): Element => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const list = (className: string, lines: readonly Child[]): Element =>
    make('ul', { class: className }, ...lines.map((line) => make('li', {}, line)));
  const part = (sort: string, words: string): Element =>
    make('span', {}, make('i', { class: sort, 'aria-hidden': 'true' }), words);

  const tableOf = ({ head, rows }: Answer, label: string): Element =>
    make(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': label, tabindex: '0' },
      make(
        'table',
        {},
        make('thead', {}, make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))),
        make(
          'tbody',
          {},
          ...rows.map(([first = '', ...rest]) =>
            make('tr', {}, make('th', { scope: 'row' }, first), ...rest.map((cell) => make('td', {}, cell))),
          ),
        ),
      ),
    );

  const figureOf = (bars: readonly Bar[]): Element =>
    make(
      'figure',
      {},
      ...Object.entries(WIDTHS).map(([sort, width]) => make('div', { class: sort }, drawPlot(document, bars, width))),
    );

  const bodyOf = (name: string, answer: Answer | Skipped): Element[] => {
    if ('skipped' in answer) return [make('p', {}, answer.skipped)];
    const units = Map.groupBy(answer.bars ?? [], ({ unit }) => unit);
    return [
      tableOf(answer, `Table of ${name}`),
      ...(answer.notes.length > 0 ? [list('notes', answer.notes)] : []),
      ...[...units.values()].map(figureOf),
    ];
  };

  document.head.append(
    make('meta', { charset: 'utf-8' }),
    make('meta', { name: 'viewport', content: 'width=device-width' }),
    make('meta', { name: 'color-scheme', content: 'light dark' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make('title', {}, 'Variorum: benchmarks'),
    make('style', {}, STYLE),
  );
  document.body.append(
    make(
      'main',
      {},
      make('h1', {}, 'What Variorum costs'),
      list('about', about),
      make(
        'nav',
        { 'aria-label': 'Questions' },
        list(
          '',
          sections.map(({ name, question }) => make('a', { href: `#${name}` }, question)),
        ),
      ),
      make(
        'p',
        { class: 'key' },
        part('dot', 'median'),
        part('range', 'lowest to highest'),
        part('goal', 'what we aim at'),
      ),
      ...sections.map(({ name, question, answer }) =>
        make(
          'section',
          { id: name, 'aria-labelledby': `${name}-question` },
          make('h2', { id: `${name}-question` }, question),
          make('p', { class: 'name' }, make('code', {}, name)),
          ...bodyOf(name, answer),
        ),
      ),
    ),
  );
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}
