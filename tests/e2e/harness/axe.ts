import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../../scripts/browser/types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds wrong in the elements a selector names, or in the whole document: as it is, and written the other way,
 * from right to left or from left to right.
 */
export async function violations(tab: Tab, include = 'html'): Promise<string[]> {
  await tab.inject(axe);
  const found = await run(tab, include);
  await turn(tab);
  const turned = await run(tab, include);
  await turn(tab);
  return [...found, ...turned.map((fault) => `turned: ${fault}`)];
}

/** Turns the document, and our layer in it, the other way. */
function turn(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const roots = [document, ...[document.querySelector('variorum-layer')?.shadowRoot].filter((root) => root != null)];
    const elements = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('html, [dir="ltr"], [dir="rtl"]')]);
    for (const element of elements) element.dir = getComputedStyle(element).direction === 'rtl' ? 'ltr' : 'rtl';
  }, null);
}

function run(tab: Tab, include: string): Promise<string[]> {
  return tab.evaluate(async (selector) => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run({ include: [selector] });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, include);
}
