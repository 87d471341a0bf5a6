import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/types.ts';
import type { RelationName } from '../../lib/values/types.ts';
import { root } from '../../scripts/run.ts';
import { toHtml, type Article } from './harness/article.ts';
import { readMarks, waitForStatus } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

/** One answer of the command line, as far as the page shows it. */
interface Answer {
  id: string;
  story: string | null;
  mentions: {
    claim: string;
    paragraph: number;
    start: number;
    end: number;
    accounts: { source: string; relation: string }[];
  }[];
}

const folder = join(root, 'tests/eval/dev');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article & { id: string });
const answers = new Map<string, Answer>();

let world: World;
let options: Tab;
beforeAll(async () => {
  const input = articles.map(({ id, title, published, paragraphs }) =>
    JSON.stringify({ id, title, published, paragraphs }),
  );
  const run = spawnSync(process.execPath, [join(root, 'scripts/annotate.ts'), '--batch'], {
    cwd: root,
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  for (const line of run.stdout.trim().split('\n')) {
    const answer = JSON.parse(line) as Answer;
    answers.set(answer.id, answer);
  }
  world = await createWorld({
    pages: Object.fromEntries(articles.map((article) => [`/${article.id}`, toHtml(article)])),
  });
  options = await world.visitExtension('options.html');
});
afterAll(() => world?.end());

const inOrder = <T>(items: T[]): T[] => items.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

it.each(articles.map(({ id }) => id))('shows on page %s what the command line finds in it', async (id) => {
  const { mentions } = answers.get(id)!;
  const page = await world.visit(`/${id}`);
  const { status } = await waitForStatus(options);

  const shown = status.cards.map(({ claim, paragraph, start, end, counts }) => ({
    claim: claim.id,
    paragraph,
    start,
    end,
    counts,
  }));
  const found = mentions.map(({ claim, paragraph, start, end, accounts }) => {
    const count = (name: RelationName) => accounts.filter(({ relation }) => relation === name).length;
    const counts = {
      agrees: count('agrees'),
      compatible: count('compatible'),
      conflicts: count('conflicts'),
      unclear: count('unclear'),
    };
    return { claim, paragraph, start, end, counts };
  });
  expect(inOrder(shown)).toEqual(inOrder(found));

  const spans = (await readMarks(page)).map(({ paragraph, start, end }) => ({ paragraph, start, end }));
  expect(inOrder(spans)).toEqual(inOrder(mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end }))));
  await page.close();
});
