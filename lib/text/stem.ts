/** Light English stemming: inflection only, so that opposites never fall together. */

const IRREGULAR = new Map<string, string>(
  Object.entries({
    said: 'say',
    says: 'say',
    told: 'tell',
    spoke: 'speak',
    spoken: 'speak',
    held: 'hold',
    began: 'begin',
    begun: 'begin',
    met: 'meet',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    went: 'go',
    gone: 'go',
    goes: 'go',
    made: 'make',
    came: 'come',
    became: 'become',
    got: 'get',
    gotten: 'get',
    kept: 'keep',
    left: 'leave',
    lost: 'lose',
    ran: 'run',
    saw: 'see',
    seen: 'see',
    seized: 'seize',
    sent: 'send',
    sought: 'seek',
    thought: 'think',
    brought: 'bring',
    bought: 'buy',
    caught: 'catch',
    fought: 'fight',
    found: 'find',
    stood: 'stand',
    understood: 'understand',
    won: 'win',
    wrote: 'write',
    written: 'write',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    grew: 'grow',
    grown: 'grow',
    knew: 'know',
    known: 'know',
    chose: 'choose',
    chosen: 'choose',
    broke: 'break',
    broken: 'break',
    drew: 'draw',
    drawn: 'draw',
    built: 'build',
    led: 'lead',
    paid: 'pay',
    put: 'put',
    sold: 'sell',
    struck: 'strike',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    countries: 'country',
    lives: 'life',
    wives: 'wife',
    deaths: 'death',
    dead: 'dead',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    been: 'be',
    being: 'be',
    am: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    news: 'news',
    series: 'series',
    during: 'during',
    nothing: 'nothing',
    something: 'something',
    anything: 'anything',
    everything: 'everything',
    morning: 'morning',
    evening: 'evening',
    king: 'king',
    thing: 'thing',
    things: 'thing',
    spring: 'spring',
    string: 'string',
    ring: 'ring',
    wing: 'wing',
    hundred: 'hundred',
    need: 'need',
    indeed: 'indeed',
    speed: 'speed',
    seed: 'seed',
    red: 'red',
    bed: 'bed',
    united: 'united',
    alleged: 'allege',
    lay: 'lie',
    lain: 'lie',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    this: 'this',
    his: 'his',
    its: 'its',
    us: 'us',
    yes: 'yes',
    gas: 'gas',
    bus: 'bus',
    as: 'as',
    lasting: 'last',
    talks: 'talk',
    quickly: 'quick',
    only: 'only',
    early: 'early',
    family: 'family',
    july: 'july',
    reply: 'reply',
    supply: 'supply',
    apply: 'apply',
  }),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

function hasVowel(word: string): boolean {
  for (const letter of word) if (isVowel(letter)) return true;
  return false;
}

/** Base of an -ed or -ing form: undoubles ("stopp" → "stop") and drops the silent e everywhere, so that both forms meet. */
function base(root: string): string {
  const last = root.at(-1);
  if (last !== undefined && last === root.at(-2) && !'lsz'.includes(last) && !isVowel(last)) return root.slice(0, -1);
  return root;
}

/**
 * The stem of one lower-case word: plural, -s, -es, -ed, -ing and the common irregular forms; nothing that changes the
 * meaning (-able, -less, un-, -ly stay). A stem is a key to compare by, not a word to print ("pause" gives "paus").
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  const known = irregular ?? word;
  const length = known.length;
  if (length < 4) return known;
  let root = known;
  if (irregular === undefined) {
    if (root.endsWith("'s")) root = root.slice(0, -2);
    if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
    else if (/(?:ss|sh|ch|x|zz|o)es$/.test(root) && root.length > 4) root = root.slice(0, -2);
    else if (root.endsWith('s') && !/[suio]s$/.test(root)) root = root.slice(0, -1);
    if (root.endsWith('ied') && root.length > 4) root = `${root.slice(0, -3)}y`;
    else if (root.endsWith('eed'))
      root = root === 'agreed' || root === 'disagreed' || root === 'freed' ? root.slice(0, -1) : root;
    else if (root.endsWith('ed') && root.length > 4 && hasVowel(root.slice(0, -2))) root = base(root.slice(0, -2));
    else if (root.endsWith('ing') && root.length > 5 && hasVowel(root.slice(0, -3))) root = base(root.slice(0, -3));
  }
  if (root.length > 3 && root.endsWith('e') && !root.endsWith('ee')) root = root.slice(0, -1);
  return root;
}
