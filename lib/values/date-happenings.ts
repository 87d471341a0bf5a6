/** Months that say which of several things is meant: "the April call", "March's meeting". */
import { DATE_PREPOSITIONS } from './date-words.ts';
import { type Lexeme, lexemeAt } from './lex.ts';

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those its their his her our your my whose 's".split(' '),
);

/** What happens on a day or within a month. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  (
    'call calls conversation conversations meeting meetings talk talks chat discussion discussions exchange negotiations round summit ' +
    'conference session sessions visit trip tour speech address statement announcement readout report briefing interview letter ' +
    'truce ceasefire deal agreement pact accord treaty election elections vote referendum ruling hearing trial decision deadline ' +
    'offensive invasion attack attacks strike strikes raid raids protest protests coup crash storm flood'
  ).split(' '),
);

const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr sen rep gov prof lady dame'.split(' '));

/** How far back a name is looked for, in words. */
const NAME_REACH = 40;

/** "Theresa May", "Mrs. May", "April Ryan": the month at `i` is a name, here or a few words before. */
function isName(lexemes: readonly Lexeme[], i: number): boolean {
  const { s } = lexemeAt(lexemes, i);
  for (let at = i; at >= 0 && at > i - NAME_REACH; at--) {
    if (lexemes[at]!.s !== s || !lexemes[at]!.cap) continue;
    const before = lexemeAt(lexemes, at - 1);
    const title = before.s === '.' ? lexemeAt(lexemes, at - 2).s : before.s;
    if (TITLES.has(title)) return true;
    if (before.cap && !DATE_PREPOSITIONS.has(before.s) && !DETERMINERS.has(before.s)) return true;
    if (lexemeAt(lexemes, at + 1).cap) return true;
  }
  return false;
}

/** "The", "their long" before lexeme `i`. */
function isDetermined(lexemes: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1; at >= i - 3; at--) {
    const { s, type, cap } = lexemeAt(lexemes, at);
    if (DETERMINERS.has(s)) return true;
    if (type !== 'word' || cap) return false;
  }
  return false;
}

/** Whether the month from lexeme `i` up to `to` stands before a noun for what happened then, or owns it. */
export function isOfHappening(lexemes: readonly Lexeme[], i: number, to: number): boolean {
  const owns = lexemeAt(lexemes, to).s === "'s";
  let at = owns ? to + 1 : to;
  const next = lexemeAt(lexemes, at);
  if (next.type === 'word' && !next.cap && !HAPPENINGS.has(next.s) && !DATE_PREPOSITIONS.has(next.s)) at++;
  const noun = lexemeAt(lexemes, at);
  if (noun.type !== 'word' || noun.cap || !HAPPENINGS.has(noun.s)) return false;
  return (owns || isDetermined(lexemes, i)) && !isName(lexemes, i);
}
