/** An HTML page of what was missed and what was marked wrongly, to look through. */
import type { Finding, Score } from './types.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function rows(findings: readonly Finding[]): string {
  return findings
    .toSorted((a, b) => (a.claim === b.claim ? (a.page < b.page ? -1 : 1) : a.claim < b.claim ? -1 : 1))
    .map(({ page, claim, text }) => `<tr><td>${escape(claim)}<td>${escape(page)}<td>${escape(text)}`)
    .join('\n');
}

function section(heading: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `<h3>${heading}: none</h3>`;
  return `<h3>${heading}: ${findings.length}</h3>
<table><thead><tr><th>Claim<th>Page<th>Words</thead><tbody>
${rows(findings)}
</tbody></table>`;
}

/** The whole page; `summary` is the table that the terminal shows. */
export function renderReport(sets: ReadonlyMap<string, Score>, summary: string): string {
  const parts = [...sets].map(
    ([name, { missed, falseAlarms }]) =>
      `<h2>${escape(name)}</h2>\n${section('Missed', missed)}\n${section('False alarms', falseAlarms)}`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evaluation: misses and false alarms</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding: 4px 8px; text-align: start; vertical-align: top }
td:first-child { white-space: nowrap }
pre { overflow-x: auto }
</style></head><body>
<h1>Misses and false alarms</h1>
<pre>${escape(summary)}</pre>
${parts.join('\n')}
</body></html>
`;
}
