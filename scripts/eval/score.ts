/**
 * Scores an annotator on labelled pages. A mention counts as found where claim and paragraph agree with a label and their
 * spans overlap; a label marked optional counts neither as missed nor, where it is found, as wrong.
 */
import type { Figure } from '../../lib/values/types.ts';
import type { Annotate, Answer, Label, LabelledPage, Score, Tally } from './types.ts';

/** Figures within a twentieth count as the same. */
const CLOSE = 0.05;

function createTally(): Tally {
  const none = { labels: 0, found: 0, mentions: 0, wrong: 0 };
  return { ...none, figures: 0, figuresRight: 0, relations: 0, relationsRight: 0 };
}

const main = (figure: Figure | null | undefined) => figure?.is ?? figure?.min ?? figure?.max;

function isSameFigure(a: Figure | null, b: Figure | null): boolean {
  const [x, y] = [main(a), main(b)];
  if (typeof x !== 'number' || typeof y !== 'number') return x === y;
  return Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y));
}

/** How many of a label's expected relations there are, and how many the answer has right. A fit passes for agreement. */
function scoreRelations(label: Label, answer: Answer): [expected: number, right: number] {
  const given = (source: string) => answer.accounts.filter((a) => a.source === source).map((a) => a.relation);
  const expected = Object.entries(label.expect ?? {}).map(([source, relation]) => {
    const got = given(source);
    return got.includes(relation) || (relation === 'agrees' && got.includes('compatible'));
  });
  const spared = (label.notConflict ?? []).map((source) => !given(source).includes('conflicts'));
  const all = [...expected, ...spared];
  return [all.length, all.filter(Boolean).length];
}

function isHit(label: Label, at: number, { claim, paragraph, start, end }: Answer): boolean {
  return claim === label.claim && paragraph === label.paragraph && start < at + label.quote.length && end > at;
}

/** Runs the annotator over all pages. */
export function score(pages: readonly LabelledPage[], annotate: Annotate): Score {
  const result: Score = { total: createTally(), byKind: new Map(), byClaim: new Map(), missed: [], falseAlarms: [] };
  const tallies = (kind: string, claim: string): Tally[] => {
    const of = (map: Map<string, Tally>, key: string): Tally => map.get(key) ?? map.set(key, createTally()).get(key)!;
    return [result.total, of(result.byKind, kind), of(result.byClaim, claim)];
  };
  for (const page of pages) {
    const answers = annotate(page);
    const used = new Set<Answer>();
    for (const label of page.labels) {
      const at = page.paragraphs[label.paragraph]!.indexOf(label.quote);
      const hits = answers.filter((answer) => isHit(label, at, answer));
      for (const hit of hits) used.add(hit);
      const first = hits[0];
      const counted = tallies(page.kind, label.claim);
      const required = !label.optional;
      if (!first && required) result.missed.push({ page: page.id, claim: label.claim, text: label.quote });
      const [expected, right] = first ? scoreRelations(label, first) : [0, 0];
      for (const tally of counted) {
        if (required) tally.labels++;
        if (required && first) tally.found++;
        if (required && first && label.value !== undefined) {
          tally.figures++;
          if (isSameFigure(label.value, first.value)) tally.figuresRight++;
        }
        tally.relations += expected;
        tally.relationsRight += right;
      }
    }
    for (const answer of answers) {
      const wrong = !used.has(answer);
      for (const tally of tallies(page.kind, answer.claim)) {
        tally.mentions++;
        if (wrong) tally.wrong++;
      }
      const text = page.paragraphs[answer.paragraph]!.slice(answer.start, answer.end);
      if (wrong) result.falseAlarms.push({ page: page.id, claim: answer.claim, text });
    }
  }
  return result;
}

/** Ratios of a tally; 1 where there was nothing to get wrong. */
export function ratios(tally: Tally) {
  const of = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const precision = of(tally.mentions - tally.wrong, tally.mentions);
  const recall = of(tally.found, tally.labels);
  return {
    precision,
    recall,
    f1: of(2 * precision * recall, precision + recall),
    figure: of(tally.figuresRight, tally.figures),
    relation: of(tally.relationsRight, tally.relations),
  };
}
