import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderReport, type Section } from '../../bench/report.ts';
import { barOf } from '../../bench/table.ts';

const sections: Section[] = [
  {
    name: 'harbour',
    question: 'How long does <the harbour> take?',
    answer: {
      head: ['what', 'time'],
      rows: [
        ['<img src=x>', '4 ms'],
        ['a boat', '5 ms'],
      ],
      notes: ['Two & more.'],
      bars: [barOf('a boat', { median: 5, lowest: 4, highest: 6 }, 'ms', { atMost: 7 }), barOf('weight', 3, 'KB')],
    },
  },
  { name: 'plain', question: 'And without plots?', answer: { head: ['what'], rows: [['x']], notes: [] } },
  { name: 'bridge', question: 'And the bridge?', answer: { skipped: 'Skipped: there is no bridge.' } },
];
const html = renderReport(sections, ['Measured on a Tuesday.']);
const { document } = parseHTML(html);
const inside = (name: string) => document.querySelector(`section#${name}`)!;

test('every question has a section, and a way to it', () => {
  expect([...document.querySelectorAll('nav a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
    sections.map(({ name, question }) => [`#${name}`, question]),
  );
  for (const { name, question } of sections) {
    const heading = inside(name).getAttribute('aria-labelledby')!;
    expect(document.getElementById(heading)!.textContent).toBe(question);
  }
});

test('tables have headers for columns and rows', () => {
  const texts = (selector: string) => [...inside('harbour').querySelectorAll(selector)].map((cell) => cell.textContent);
  expect(texts('thead th[scope=col]')).toEqual(['what', 'time']);
  expect(texts('tbody th[scope=row]')).toEqual(['<img src=x>', 'a boat']);
  expect(texts('tbody td')).toEqual(['4 ms', '5 ms']);
  expect(inside('harbour').querySelector('[role=region][aria-label][tabindex]')!.firstElementChild!.localName).toBe(
    'table',
  );
});

test('there is a plot for each unit, for wide and for narrow screens', () => {
  for (const sort of ['wide', 'narrow'])
    expect(
      [...inside('harbour').querySelectorAll(`.${sort} > svg[role=img]`)].map((plot) =>
        plot.getAttribute('aria-label'),
      ),
    ).toEqual(['a boat: 5.00 ms, goal 7 at most, from 4.00 to 6.00.', 'weight: 3.00 KB.']);
  expect(inside('plain').querySelector('figure')).toBeNull();
});

test('a question that was skipped says so in its place', () => {
  expect(inside('bridge').textContent).toContain('Skipped: there is no bridge.');
  expect(inside('bridge').querySelector('table, figure')).toBeNull();
});

test('shows what it is given as text, runs nothing and asks for nothing', () => {
  expect(document.querySelector('img, script, link, iframe')).toBeNull();
  expect(html).not.toMatch(/<img|\son\w+=|(?:src|href)="(?!#)|url\(|@import/);
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain("default-src 'none'");
  expect(html).toContain('Measured on a Tuesday.');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
});
