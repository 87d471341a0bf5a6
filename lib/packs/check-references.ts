/** Names of a pack: each given once, each pointing at something that is there. */
import type { Reporter } from './check-types.ts';
import type { Pack } from './schema.ts';

/** Reports each name that occurs a second time, at its place in the list. */
export function reportTwice(names: readonly string[], at: (index: number) => void): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) at(index);
    seen.add(name);
  });
}

function checkUnique(pack: Pack, report: Reporter): void {
  const lists = {
    origins: pack.origins.map(({ id }) => id),
    sources: pack.sources.map(({ id }) => id),
    stories: pack.stories.map(({ id }) => id),
    vocabulary: pack.vocabulary.map(({ name }) => name),
    claims: pack.claims.map(({ id }) => id),
  };
  for (const [list, names] of Object.entries(lists)) {
    reportTwice(names, (index) =>
      report(null, `${list}[${index}]`, `"${names[index]}" is there twice`, 'give one of the two another name'),
    );
  }
}

function checkClaims(pack: Pack, report: Reporter): Set<string> {
  const origins = new Set(pack.origins.map(({ id }) => id));
  const sources = new Set(pack.sources.map(({ id }) => id));
  const stories = new Set(pack.stories.map(({ id }) => id));
  const used = new Set<string>();
  const need = (known: ReadonlySet<string>, what: string, name: string, claim: string, path: string): void => {
    used.add(`${what} ${name}`);
    if (!known.has(name)) report(claim, path, `there is no ${what} "${name}"`, 'add it, or correct the name');
  };
  for (const { id, story, scope, accounts, relations } of pack.claims) {
    if (story !== null) need(stories, 'story', story, id, 'story');
    else if (scope !== 'standing' && stories.size > 0)
      report(id, 'story', `a claim of scope "${scope}" needs a story`, 'name one, or make the scope "standing"');
    accounts.forEach(({ source, origin }, index) => {
      need(sources, 'source', source, id, `accounts[${index}].source`);
      need(origins, 'origin', origin, id, `accounts[${index}].origin`);
    });
    relations.forEach(([from, to], index) => {
      for (const name of [from, to]) {
        if (!accounts.some(({ source }) => source === name))
          report(id, `relations[${index}]`, `no account is from "${name}"`, 'name the source of an account');
      }
    });
  }
  return used;
}

function checkTopics(pack: Pack, report: Reporter): void {
  const claims = new Set(pack.claims.map(({ id }) => id));
  pack.topics.forEach(({ claims: named }, index) => {
    for (const id of named)
      if (!claims.has(id)) report(null, `topics[${index}]`, `there is no claim "${id}"`, 'add it, or correct the name');
  });
  const all = pack.topics.flatMap(({ claims: named }, index) => named.map((id) => ({ id, index })));
  reportTwice(
    all.map(({ id }) => id),
    (at) => report(all[at]!.id, `topics[${all[at]!.index}]`, 'the claim is in two topics', 'leave it in one'),
  );
}

/** Ids given twice, references to nothing, and origins or sources that no account names. */
export function checkReferences(pack: Pack, report: Reporter): void {
  checkUnique(pack, report);
  checkTopics(pack, report);
  const used = checkClaims(pack, report);
  const lists = { origin: pack.origins, source: pack.sources };
  for (const [what, list] of Object.entries(lists)) {
    list.forEach(({ id }, index) => {
      if (!used.has(`${what} ${id}`))
        report(null, `${what}s[${index}]`, `no account names the ${what} "${id}"`, 'take it out, or correct its name');
    });
  }
}
