/** Kinds, units and figures of claims: whether what the pack writes can be read and is what the kind asks for. */
import { fromFigure } from '../values/figure.ts';
import { TIME_UNITS } from '../values/time-words.ts';
import { zoneOffset } from '../values/zones.ts';
import type { Reporter } from './check-types.ts';
import { toDay } from './days.ts';
import type { Account, Claim, Pack } from './schema.ts';

type Figure = Account['value'];

const isZone = (zone: string): boolean => zoneOffset(zone, 0) !== null;

const isTimeUnit = (unit: string): boolean => TIME_UNITS.has(unit.toLowerCase());

/** What is wrong with the unit of a kind, or null. */
function unitFault({ kind, unit }: Claim): string | null {
  switch (kind) {
    case 'duration':
      return unit !== null && isTimeUnit(unit) ? null : 'a duration needs a unit of time, such as "minute"';
    case 'clock-time':
      return unit !== null && isZone(unit) ? null : 'a clock time needs an IANA zone, such as "America/New_York"';
    case 'money':
      return unit !== null && /^[A-Z]{3}$/.test(unit) ? null : 'money needs an ISO 4217 code, such as "USD"';
    case 'count':
    case 'percent':
      return null;
    default:
      return unit === null ? null : `a claim of kind "${kind}" has no unit`;
  }
}

/** What is wrong with a figure, or null; `is: null` alone answers nothing and is right. */
function figureFault(figure: Figure, { kind, unit, options }: Claim): string | null {
  const { is, min, max } = figure;
  const written = JSON.stringify(figure);
  if (is !== undefined && (min !== undefined || max !== undefined)) return `${written} has both "is" and a bound`;
  if (is === null) return null;
  const value = fromFigure(kind, figure, unit, null);
  if (value === null) return `${written} is no value of kind "${kind}"`;
  if (value.kind === 'choice') return options.includes(value.is) ? null : `"${value.is}" is none of the options`;
  if (!('min' in value)) return null;
  const sides = [is === undefined ? min : is, is === undefined ? max : is];
  if ((sides[0] !== undefined && value.min === null) || (sides[1] !== undefined && value.max === null))
    return `${written} holds something that is no value of kind "${kind}"`;
  return value.min !== null && value.max !== null && value.min > value.max ? `${written} ends before it begins` : null;
}

function checkFigures(claim: Claim, report: Reporter): void {
  const check = (figure: Figure | null | undefined, path: string): void => {
    const fault = figure ? figureFault(figure, claim) : null;
    if (fault !== null) report(claim.id, path, fault, 'write it in the unit of the claim');
  };
  claim.accounts.forEach(({ value }, index) => check(value, `accounts[${index}].value`));
  claim.examples.match.forEach(({ value }, index) => check(value, `examples.match[${index}].value`));
  check(claim.match?.range, 'match.range');
}

function checkOptions({ id, kind, options, parts }: Claim, report: Reporter): void {
  if (kind === 'choice' && options.length === 0)
    report(id, 'options', 'a choice has no options', 'list the answers there are');
  if (kind !== 'choice' && options.length > 0)
    report(id, 'options', `a claim of kind "${kind}" has no options`, 'take them out');
  if (new Set(options).size < options.length) report(id, 'options', 'an option is there twice', 'take one out');
  parts.forEach(({ part, of }, index) => {
    for (const option of [part, of]) {
      if (!options.includes(option))
        report(id, `parts[${index}]`, `"${option}" is none of the options`, 'add it to the options, or correct it');
    }
    if (part === of) report(id, `parts[${index}]`, `"${part}" lies within itself`, 'name the wider answer');
  });
}

function checkPatterns({ id, kind, options, match }: Claim, report: Reporter): void {
  const isMeasured = kind !== 'yes-no' && kind !== 'choice';
  match?.any.forEach(({ all, says, figure, predicate }, index) => {
    const path = `match.any[${index}]`;
    const fault = (part: string, problem: string, remedy: string): void =>
      report(id, `${path}.${part}`, problem, remedy);
    if (isMeasured && says !== undefined)
      fault('says', `a claim of kind "${kind}" is answered by its figure`, 'take it out');
    if (kind === 'choice' && (typeof says !== 'string' || !options.includes(says)))
      fault('says', 'it names none of the options', 'name the option that these words mean');
    if (kind === 'yes-no' && typeof says === 'string')
      fault('says', 'a yes-no is answered by true or false', 'mend it');
    if (!isMeasured && figure !== undefined)
      fault('figure', `a claim of kind "${kind}" has no figure`, 'take the rule out');
    for (const [part, group] of [['figure.near', figure?.near] as const, ['predicate', predicate] as const]) {
      if (group !== undefined && group >= all.length)
        fault(part, `there is no group ${group}`, `count from 0 to ${all.length - 1}`);
    }
    const isCarried = (group: (typeof all)[number]): boolean =>
      typeof group === 'object' && !Array.isArray(group) && group.carry;
    if (all.every(isCarried)) fault('all', 'every group may be carried', 'one group must stand in the sentence itself');
  });
}

function checkStories(pack: Pack, report: Reporter): void {
  pack.stories.forEach(({ date, window, zone, topics, topicsNeeded }, index) => {
    const path = `stories[${index}]`;
    const [first, last] = window.map(toDay);
    const day = toDay(date);
    if (first! > last!) report(null, `${path}.window`, 'it ends before it begins', 'write the earlier day first');
    else if (day < first! || day > last!)
      report(null, `${path}.date`, 'it lies outside of the window', 'widen the window');
    if (!isZone(zone)) report(null, `${path}.zone`, `"${zone}" is no IANA zone`, 'write one, such as "Europe/Kyiv"');
    if (topicsNeeded > topics.length)
      report(null, `${path}.topicsNeeded`, 'there are not so many topics', `at most ${topics.length}`);
  });
}

/** Reports units, figures, options and pattern answers that do not fit the kind of their claim. */
export function checkValues(pack: Pack, report: Reporter): void {
  checkStories(pack, report);
  for (const claim of pack.claims) {
    const unit = unitFault(claim);
    if (unit !== null) report(claim.id, 'unit', unit, 'mend the unit');
    if (claim.scope === 'standing' && claim.match !== null && (claim.match.page ?? []).length === 0)
      report(claim.id, 'match.page', 'a standing fact has no words of its own', 'list what a page must name');
    checkFigures(claim, report);
    checkOptions(claim, report);
    checkPatterns(claim, report);
  }
}
