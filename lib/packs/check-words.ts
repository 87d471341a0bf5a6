/** The words of cues: classes that are there, used, and able to occur in a text at all. */
import { tokenise } from '../text/tokens.ts';
import type { Reporter } from './check-types.ts';
import type { Group, Terms } from './match-schema.ts';
import type { Pack, Story } from './schema.ts';
import { termKeys } from './words.ts';

interface Place {
  claim: string | null;
  path: string;
  terms: readonly string[];
}

const listed = (terms: Terms | undefined): readonly string[] =>
  terms === undefined ? [] : typeof terms === 'string' ? [terms] : terms;

const termsOf = (group: Group): readonly string[] =>
  typeof group === 'string' || Array.isArray(group) ? listed(group) : listed(group.any);

function claimPlaces({ id, match }: Pack['claims'][number]): Place[] {
  if (match === null) return [];
  const places: Place[] = [{ claim: id, path: 'match.none', terms: listed(match.none) }];
  match.any.forEach(({ all, none, notBetween, figure }, index) => {
    const path = `match.any[${index}]`;
    all.forEach((group, at) => places.push({ claim: id, path: `${path}.all[${at}]`, terms: termsOf(group) }));
    places.push({ claim: id, path: `${path}.none`, terms: listed(none) });
    places.push({ claim: id, path: `${path}.notBetween`, terms: listed(notBetween) });
    places.push({ claim: id, path: `${path}.figure.notAfter`, terms: listed(figure?.notAfter) });
    places.push({ claim: id, path: `${path}.figure.notBefore`, terms: listed(figure?.notBefore) });
  });
  return places;
}

function storyPlaces({ event, participants, outsiders }: Story, index: number): Place[] {
  const path = `stories[${index}]`;
  return [
    { claim: null, path: `${path}.event`, terms: event },
    ...participants.map((terms, side) => ({ claim: null, path: `${path}.participants[${side}]`, terms })),
    { claim: null, path: `${path}.outsiders`, terms: outsiders },
  ];
}

function checkTerm(term: string, { claim, path }: Place, names: ReadonlySet<string>, report: Reporter): void {
  if (term.startsWith('@')) {
    if (!names.has(term.slice(1)))
      report(claim, path, `there is no word class ${term}`, 'add it to the vocabulary, or correct the name');
    return;
  }
  const keys = termKeys(term);
  if (keys.length === 0) report(claim, path, `"${term}" holds no word`, 'write words, or take it out');
  else if (keys[0] === '..' || keys.at(-1) === '..')
    report(claim, path, `"${term}" begins or ends with a gap`, 'put words on both sides of ".."');
}

/** Classes that a class leads to, itself included, over any number of steps. */
function reachOf(names: Iterable<string>, members: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const term of members.get(name) ?? []) if (term.startsWith('@')) visit(term.slice(1));
  };
  for (const name of names) visit(name);
  return reached;
}

function checkSingleWords(pack: Pack, report: Reporter): void {
  const check = (words: readonly string[], claim: string | null, path: string): void => {
    for (const word of words) {
      if (tokenise(word).length !== 1)
        report(claim, path, `"${word}" is not one word`, 'pages are chosen by single words: name the rarest of these');
    }
  };
  pack.stories.forEach(({ names, topics }, index) => {
    names.forEach((group, at) => check(group, null, `stories[${index}].names[${at}]`));
    check(topics, null, `stories[${index}].topics`);
  });
  for (const { id, match } of pack.claims) match?.page?.forEach((group, at) => check(group, id, `match.page[${at}]`));
}

/** Reports faults of words and word classes; a pack without any compiles. */
export function checkWords(pack: Pack, report: Reporter): void {
  const members = new Map(pack.vocabulary.map(({ name, words }) => [name, words]));
  const names = new Set(members.keys());
  const uses = [...pack.claims.flatMap(claimPlaces), ...pack.stories.flatMap(storyPlaces)];
  const own = pack.vocabulary.map(({ words }, index) => ({ claim: null, path: `vocabulary[${index}]`, terms: words }));
  for (const place of [...uses, ...own]) for (const term of place.terms) checkTerm(term, place, names, report);

  const named = uses.flatMap(({ terms }) => terms.filter((term) => term.startsWith('@')).map((term) => term.slice(1)));
  const reached = reachOf(named, members);
  pack.vocabulary.forEach(({ name, words }, index) => {
    const path = `vocabulary[${index}]`;
    if (!reached.has(name))
      report(null, path, `no cue uses the word class @${name}`, 'take it out, or correct its name');
    const next = words.filter((term) => term.startsWith('@')).map((term) => term.slice(1));
    if (reachOf(next, members).has(name))
      report(null, path, `the word class @${name} leads back to itself`, 'take out the reference that closes the ring');
  });
  checkSingleWords(pack, report);
}
