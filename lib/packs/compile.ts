/** Pack → the form the matcher reads. Done when a pack is built or imported, never while a page waits. */
import { tokenise } from '../text/tokens.ts';
import { toDay } from './days.ts';
import type {
  CompiledClaim,
  CompiledFigureRule,
  CompiledGroup,
  CompiledPack,
  CompiledPattern,
  CompiledStory,
} from './compiled.ts';
import type { FigureRule, Group, Pattern, Terms } from './match-schema.ts';
import { createRareIndex } from './rare-index.ts';
import type { Claim, Pack, Story } from './schema.ts';
import { createWordTable } from './words.ts';
import type { WordTable } from './words.ts';

/** As tokens have them: lower case. */
function exactForms(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => tokenise(word).map(({ lower }) => lower)))];
}

function compileStory(story: Story, table: WordTable): CompiledStory {
  return {
    id: story.id,
    title: story.title,
    date: toDay(story.date),
    zone: story.zone,
    window: [toDay(story.window[0]), toDay(story.window[1])],
    otherDates: story.otherDates.map(toDay),
    page: story.names.map(exactForms),
    topics: exactForms(story.topics),
    topicsNeeded: story.topicsNeeded,
    event: table.classOf(story.event),
    participants: story.participants.map((terms) => table.classOf(terms)),
    outsiders: table.classOf(story.outsiders),
  };
}

function optionalClasses(terms: Terms | undefined, table: WordTable): number[] {
  return terms === undefined ? [] : [table.classOf(terms)];
}

function compileGroup(group: Group, table: WordTable): CompiledGroup {
  if (typeof group === 'string' || Array.isArray(group)) return { of: table.classOf(group), carry: false };
  return { of: table.classOf(group.any), carry: group.carry };
}

function compileFigure(rule: FigureRule, table: WordTable): CompiledFigureRule {
  const optionalClass = (terms: Terms | undefined): number => (terms === undefined ? -1 : table.classOf(terms));
  return {
    near: rule.near ?? null,
    within: rule.within,
    side: rule.side ?? null,
    notAfter: optionalClass(rule.notAfter),
    notBefore: optionalClass(rule.notBefore),
    as: rule.as ?? null,
    optional: rule.optional,
    ordinal: rule.ordinal,
  };
}

function compilePattern(pattern: Pattern, claim: number, table: WordTable): CompiledPattern {
  return {
    claim,
    groups: pattern.all.map((group) => compileGroup(group, table)),
    anchor: 0,
    none: optionalClasses(pattern.none, table),
    notBetween: optionalClasses(pattern.notBetween, table),
    reach: pattern.reach,
    within: pattern.within ?? 0,
    ordered: pattern.ordered,
    says: pattern.says === undefined ? true : pattern.says,
    negatable: pattern.negatable,
    predicate: pattern.predicate ?? null,
    supposable: pattern.supposable,
    figure: pattern.figure === undefined ? null : compileFigure(pattern.figure, table),
  };
}

/** The group that the fewest patterns share, and of these the one with the fewest words: where a search is cheapest. */
function chooseAnchors(patterns: CompiledPattern[], table: WordTable): void {
  const uses = new Map<number, number>();
  for (const { groups } of patterns) for (const { of } of groups) uses.set(of, (uses.get(of) ?? 0) + 1);
  const cost = ({ of, carry }: CompiledGroup): number =>
    (carry ? 1e9 : 0) + (uses.get(of) ?? 0) * 1000 + table.sizeOf(of);
  for (const pattern of patterns) {
    const costs = pattern.groups.map(cost);
    pattern.anchor = costs.indexOf(Math.min(...costs));
  }
}

function compileClaim(claim: Claim, pack: Pack, patterns: number[], table: WordTable): CompiledClaim {
  return {
    id: claim.id,
    question: claim.question,
    kind: claim.kind,
    unit: claim.unit,
    options: claim.options,
    parts: claim.parts,
    accounts: claim.accounts,
    story: pack.stories.findIndex((story) => story.id === claim.story),
    scope: claim.scope,
    page: (claim.match?.page ?? []).map(exactForms),
    range: claim.match?.range ?? null,
    none: optionalClasses(claim.match?.none, table),
    patterns,
  };
}

/** Throws an Error that names the claim where its cues refer to a word class that does not exist. */
export function compilePack(pack: Pack): CompiledPack {
  const table = createWordTable(pack.vocabulary);
  const stories = pack.stories.map((story) => compileStory(story, table));
  const patterns: CompiledPattern[] = [];
  const claims = pack.claims.map((claim, index) => {
    try {
      const own = (claim.match?.any ?? []).map((pattern) => patterns.push(compilePattern(pattern, index, table)) - 1);
      return compileClaim(claim, pack, own, table);
    } catch (error) {
      throw new Error(`claim ${claim.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  chooseAnchors(patterns, table);
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    description: pack.description,
    license: pack.license,
    topics: pack.topics,
    stories,
    origins: pack.origins,
    sources: pack.sources,
    claims,
    words: table.words,
    classes: table.classCount(),
    phrases: table.phrases,
    patterns,
    rare: createRareIndex(pack.claims),
  };
}
