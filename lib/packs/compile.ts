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
import { indexHashes } from './hash-index.ts';
import { pageDoors } from './page-doors.ts';
import { createRareIndex } from './rare-index.ts';
import { rarestGroup } from './rarest-group.ts';
import { listRecords } from './records.ts';
import { rowsOf } from './rows.ts';
import type { Claim, Pack, Source, Story } from './schema.ts';
import { subjectsOf } from './subjects.ts';
import { listWords } from './word-list.ts';
import { createWordTable } from './words.ts';
import type { WordTable } from './words.ts';

/** As tokens have them: lower case. */
function exactForms(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => tokenise(word).map(({ lower }) => lower)))];
}

function compileStory(story: Story, claims: readonly number[], table: WordTable): CompiledStory {
  return {
    id: story.id,
    title: story.title,
    claims,
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

function compilePattern(pattern: Pattern, table: WordTable): CompiledPattern {
  return {
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

/** The group that a pattern is placed from: where the search is cheapest. */
function chooseAnchors(patterns: readonly CompiledPattern[], sizes: readonly number[]): void {
  const uses = sizes.map(() => 0);
  for (const { groups } of patterns) for (const { of } of groups) uses[of]!++;
  for (const pattern of patterns) {
    const classes = pattern.groups.map(({ of, carry }) => (carry ? ~of : of));
    pattern.anchor = rarestGroup(classes, 0, classes.length, uses, sizes);
  }
}

function compileClaim(claim: Claim, stories: ReadonlyMap<string, number>, table: WordTable): CompiledClaim {
  return {
    id: claim.id,
    question: claim.question,
    kind: claim.kind,
    unit: claim.unit,
    options: claim.options,
    parts: claim.parts,
    accounts: claim.accounts,
    story: claim.story === null ? -1 : (stories.get(claim.story) ?? -1),
    scope: claim.scope,
    range: claim.match?.range ?? null,
    none: optionalClasses(claim.match?.none, table),
    patterns: (claim.match?.any ?? []).map((pattern) => compilePattern(pattern, table)),
  };
}

/** Names of those who published the sources, each once. */
function publishersOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ publisher, name, title, id }) => publisher ?? name ?? title ?? id))];
}

/** Throws an Error that names the claim where its cues refer to a word class that does not exist. */
export function compilePack(pack: Pack): CompiledPack {
  const table = createWordTable(pack.vocabulary);
  const told = Map.groupBy(pack.claims.keys(), (at) => pack.claims[at]!.story);
  const stories = pack.stories.map((story) => compileStory(story, told.get(story.id) ?? [], table));
  const numbers = new Map(pack.stories.map(({ id }, number) => [id, number]));
  const claims = pack.claims.map((claim) => {
    try {
      return compileClaim(claim, numbers, table);
    } catch (error) {
      throw new Error(`claim ${claim.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  const pages = pack.claims.map(({ match }) => (match?.page ?? []).map(exactForms));
  chooseAnchors(
    claims.flatMap(({ patterns }) => patterns),
    table.sizes,
  );
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    description: pack.description,
    license: pack.license,
    topics: pack.topics,
    stories,
    origins: listRecords(pack.origins),
    sources: listRecords(pack.sources),
    claims: listRecords(claims),
    accounts: claims.reduce((sum, { accounts }) => sum + accounts.length, 0),
    publishers: publishersOf(pack.sources),
    words: listWords(table.words),
    classes: indexHashes(table.classes),
    classSizes: table.sizes,
    phrases: table.phrases(),
    rows: rowsOf(claims),
    ...subjectsOf(claims, pages, stories.length),
    doors: pageDoors(pages.filter((_, at) => claims[at]!.scope === 'standing')),
    rare: createRareIndex(pack.claims),
  };
}
