/** The example sentences of each claim, read by the engine. */
import type { Figure } from '../values/types.ts';
import type { CheckEngine, ExamplePage, Reporter } from './check-types.ts';
import { reportTwice } from './check-references.ts';
import type { Claim, MatchExample, NoMatchExample, Pack } from './schema.ts';

const FEWEST = 3;
const EPSILON = 1e-9;

/** The example as a page of one sentence. Title and day, where it gives none, are those of the claim's story. */
export function examplePage(example: MatchExample | NoMatchExample, claim: Claim, pack: Pack): ExamplePage {
  const story = pack.stories.find(({ id }) => id === claim.story);
  return {
    title: example.title ?? story?.title ?? pack.title,
    published: example.published === undefined ? (story?.date ?? null) : example.published,
    paragraphs: [example.text],
  };
}

const KEYS = ['is', 'min', 'max'] as const;

type Wanted = NonNullable<MatchExample['value']>;

function isSame(read: Figure | null, wanted: Wanted | null): boolean {
  return KEYS.every((key) => {
    const a = read?.[key] ?? null;
    const b = wanted?.[key] ?? null;
    if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a));
    return a === b;
  });
}

function countFaults(claim: Claim, report: Reporter): void {
  for (const list of ['match', 'noMatch'] as const) {
    const { length } = claim.examples[list];
    if (length < FEWEST)
      report(claim.id, `examples.${list}`, `${length} examples are too few`, `write at least ${FEWEST}`);
  }
  const all = [...claim.examples.match, ...claim.examples.noMatch];
  reportTwice(
    all.map((example) => JSON.stringify([example.text, example.title, example.published])),
    (index) => report(claim.id, 'examples', `"${all[index]!.text}" is there twice`, 'take one of the two out'),
  );
}

/** Reports what the engine reads otherwise than the examples say; returns how many there are and how many it has right. */
export function checkExamples(
  pack: Pack,
  engine: CheckEngine | null,
  report: Reporter,
): { total: number; right: number } {
  let total = 0;
  let right = 0;
  for (const claim of pack.claims) {
    const { match, noMatch } = claim.examples;
    total += match.length + noMatch.length;
    countFaults(claim, report);
    if (engine === null) continue;
    const readingsOf = (example: MatchExample | NoMatchExample): (Figure | null)[] =>
      engine
        .mentionsOn(examplePage(example, claim, pack))
        .filter((mention) => mention.claim === claim.id)
        .map(({ value }) => value);
    match.forEach((example, index) => {
      const values = readingsOf(example);
      const { value, text } = example;
      if (value === undefined ? values.length > 0 : values.some((read) => isSame(read, value))) right++;
      else {
        const problem = values.length === 0 ? 'is not found' : `is read as ${JSON.stringify(values)}`;
        const remedy = value === undefined ? 'widen the cues' : `${JSON.stringify(value)} is wanted: mend the cues`;
        report(claim.id, `examples.match[${index}]`, `"${text}" ${problem}`, remedy);
      }
    });
    noMatch.forEach((example, index) => {
      const values = readingsOf(example);
      if (values.length === 0) right++;
      else {
        const problem = `"${example.text}" (${example.why}) is read as ${JSON.stringify(values)}`;
        report(claim.id, `examples.noMatch[${index}]`, problem, 'narrow the cues');
      }
    });
  }
  return { total, right };
}
