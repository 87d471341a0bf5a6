import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../../scripts/browser/types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong in the elements a selector names, or in the whole document. */
export async function violations(tab: Tab, include = 'html'): Promise<string[]> {
  await tab.inject(axe);
  return tab.evaluate(async (selector) => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run({ include: [selector] });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, include);
}
