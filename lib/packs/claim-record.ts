/** A claim as files hold it: what is as in most claims is left out. */
import type { CompiledClaim, CompiledFigureRule, CompiledGroup, CompiledPattern } from './compiled.ts';

type Account = CompiledClaim['accounts'][number];

const CLAIM = {
  unit: null,
  options: [],
  parts: [],
  scope: 'event',
  story: -1,
  range: null,
  none: [],
  patterns: [],
} satisfies Partial<CompiledClaim>;

const ACCOUNT = {
  hedge: null,
  attributedTo: null,
  stage: null,
  superseded: false,
  derived: false,
} satisfies Partial<Account>;

const PATTERN = {
  anchor: 0,
  none: [],
  notBetween: [],
  reach: 'sentence',
  within: 0,
  ordered: false,
  says: true,
  negatable: true,
  predicate: null,
  supposable: false,
  figure: null,
} satisfies Partial<CompiledPattern>;

/** A rule for figures of which the author says nothing. */
export const PLAIN_FIGURE: CompiledFigureRule = {
  near: null,
  within: 40,
  side: null,
  notAfter: -1,
  notBefore: -1,
  as: null,
  optional: false,
  ordinal: false,
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What differs from `usual`, whose lists are empty. */
function unusual(item: object, usual: object): Record<string, unknown> {
  const defaults = usual as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(item).filter(
      ([key, value]) => value !== defaults[key] && !(isEmpty(value) && isEmpty(defaults[key])),
    ),
  );
}

function thinPattern({ groups, figure, ...pattern }: CompiledPattern): Record<string, unknown> {
  return {
    ...unusual(pattern, PATTERN),
    groups: groups.map(({ of, carry }) => (carry ? ~of : of)),
    ...(figure && { figure: unusual(figure, PLAIN_FIGURE) }),
  };
}

/** The claim without what `fillClaim` adds. */
export function thinClaim({ accounts, patterns, ...claim }: CompiledClaim): Record<string, unknown> {
  return {
    ...unusual(claim, CLAIM),
    accounts: accounts.map((account) => unusual(account, ACCOUNT)),
    ...(patterns.length > 0 && { patterns: patterns.map(thinPattern) }),
  };
}

/** The claim that `thinClaim` was given. */
export function fillClaim(parsed: unknown): CompiledClaim {
  const { accounts, patterns = [], ...claim } = parsed as Omit<CompiledClaim, 'patterns'> & { patterns?: Thin[] };
  return {
    ...CLAIM,
    ...claim,
    accounts: accounts.map((account) => ({ ...ACCOUNT, ...account })),
    patterns: patterns.map(fillPattern),
  };
}

/** What `thinPattern` makes of a pattern. */
type Thin = Partial<Omit<CompiledPattern, 'groups' | 'figure'>> & {
  groups: number[];
  figure?: Partial<CompiledFigureRule>;
};

function fillPattern({ groups, figure, ...pattern }: Thin): CompiledPattern {
  return {
    ...PATTERN,
    ...pattern,
    groups: groups.map((of): CompiledGroup => (of < 0 ? { of: ~of, carry: true } : { of, carry: false })),
    figure: figure === undefined ? null : { ...PLAIN_FIGURE, ...figure },
  };
}
