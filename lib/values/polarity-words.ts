/** Words that turn a clause round, by class. Stems of verbs, so that every tense is one entry. */

/** Adverbs, pronouns and determiners that negate what follows in their clause. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not never no none nobody nothing neither nor cannot without hardly scarcely barely nowhere can't won't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't cant wont didnt doesnt wasnt".split(
    ' ',
  ),
);

/** Verbs of refusing and undoing, by stem: what they govern does not hold. */
export const REFUSALS: ReadonlySet<string> = new Set(
  'reject refus declin den rebuff spurn oppos exclud dismiss refut rebut disput repudiat deni veto block decline deny contradict debunk shun snub resist avoid omit prevent disagre disown nix forgo forego lack abstain withhold withheld hesitat'.split(
    ' ',
  ),
);

/** Phrases, word by word (lower case), by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(phrases: readonly string[]): Phrases {
  return Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first]) => first!,
  );
}

/** Phrases that negate; `*` stands for one word. */
export const NEGATIVE_PHRASES = byFirst([
  'ruled out',
  'rule out',
  'rules out',
  'ruling out',
  'ruled * out',
  'failed to',
  'fails to',
  'fail to',
  'failing to',
  'failed in',
  'failure to',
  'stopped short',
  'stops short',
  'stop short',
  'stopping short',
  'fell short',
  'falls short',
  'fall short',
  'turned down',
  'turns down',
  'turn down',
  'turned * down',
  'held off',
  'balked at',
  'balk at',
  'balks at',
  'backed away from',
  'backed out of',
  'walked away from',
  'far from',
  'instead of',
  'rather than',
  'short of',
  'off the table',
  'out of the question',
  'yet to',
  'unable to',
  'unwilling to',
  'reluctant to',
  'shied away',
  'shy away',
  'shies away',
  'shying away',
  'afraid to',
  'pushed back on',
  'pushed back against',
  'left out',
  'kept out',
  'lack of',
  'absence of',
  'absent from',
  'at odds with',
  'in vain',
]);

/** Phrases that hold a negator and deny nothing: "not only", "no doubt", and bounds such as "no less than". */
export const NO_NEGATION = byFirst([
  'not only',
  'not just',
  'not merely',
  'not least',
  'not simply',
  'no doubt',
  'no wonder',
  'no matter',
  'no less',
  'no fewer',
  'no more than',
  'no later',
  'no earlier',
  'no longer than',
  'no shorter',
  'not less',
  'not fewer',
  'not more than',
  'not longer than',
  'not until',
  'nothing but',
  'none other',
  'why not',
  'whether or not',
  'or not',
  'not to mention',
  'no sooner',
  "can't have been shorter",
  'cannot have been shorter',
]);

/** Words that make a clause a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'provided',
  'assuming',
  'supposing',
  'lest',
]);
