import { expect, test } from 'vitest';
import { exportCases } from '../../../lib/notes/export-cases.ts';
import { noMatchExampleSchema } from '../../../lib/packs/schema.ts';
import { makeCase } from '../../helpers/case.ts';

interface File {
  cases: { noMatch: unknown }[];
}

test('each case holds an example that a pack takes, and the page it is from', () => {
  const long = { paragraph: 'x'.repeat(900), start: 0, end: 900, pageTitle: '', published: null };
  const file = JSON.parse(exportCases([makeCase(), makeCase(long)], () => 0)) as File;
  expect(file).toMatchObject({
    format: 'variorum-cases',
    version: 1,
    exportedAt: '1970-01-01T00:00:00.000Z',
    cases: [
      {
        pack: 'bridge-pack',
        claim: 'bridge-length',
        noMatch: { text: 'is two miles long', title: 'The tunnel', published: '2026-05-01' },
        page: { url: 'https://news.example/tunnel' },
        start: 28,
        end: 45,
        at: '2026-05-02T00:00:00.000Z',
      },
      {},
    ],
  });
  for (const { noMatch } of file.cases) expect(noMatchExampleSchema.parse(noMatch)).toEqual(noMatch);
});
