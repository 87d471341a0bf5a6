import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';

/** The HTML of one page of tests/fixtures/pages. */
export function fixturePage(name: string): string {
  return readFileSync(join(root, 'tests/fixtures/pages', name), 'utf8');
}

/** What a reader finds on the demo article: facts as `claim`, and how accounts stand to them. */
export interface DemoFact {
  quote: string;
  claim: string;
  value: unknown;
  relationTo: Record<string, string>;
}

/** The facts of tests/fixtures/demo-facts.json. */
export function demoFacts(): DemoFact[] {
  return JSON.parse(readFileSync(join(root, 'tests/fixtures/demo-facts.json'), 'utf8')) as DemoFact[];
}
