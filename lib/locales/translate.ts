/** The words of the interface, in the language the browser chose among ours. */
import type { GeneratedI18nStructure } from '#i18n';
import { api } from '../browser.ts';

/** Every entry of `en.yml`, by its path. */
export type MessageKey = keyof GeneratedI18nStructure;

/** Entries that stand in several plural forms, by the path of the group. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Group}.other` ? Group : never) : never;

/** What the braces of a message stand for. */
export type MessageValues = Record<string, string | number>;

type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;

/** The message with its `{placeholders}` filled in. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return fill(read(key), values);
}

/** The plural form for `count`, as the language of the messages counts; `{count}` is the number in its digits. */
export function tCount(key: PluralKey, count: number, values: MessageValues = {}): string {
  const { plurals, numbers } = formats(language());
  const form = plurals.select(count);
  const message = read(`${key}.${form}`) || read(`${key}.other`);
  return fill(message, { count: numbers.format(count), ...values });
}

/** The key of a code under a group: `keyOf('reason', 'same-after-rounding')` is `reason.same_after_rounding`. */
export function keyOf<Group extends string, Code extends string>(group: Group, code: Code): `${Group}.${Snake<Code>}` {
  // Browsers allow no hyphen in the name of a message.
  return `${group}.${code.replaceAll('-', '_')}` as `${Group}.${Snake<Code>}`;
}

/** "a, b, c", as the language lists things. */
export function tList(parts: readonly string[]): string {
  return formats(language()).list.format(parts);
}

/** An ISO day in words. */
export function tDay(day: string): string {
  return formats(language()).day.format(new Date(`${day}T12:00:00Z`));
}

function makeFormats(tag: string) {
  return {
    plurals: new Intl.PluralRules(tag),
    numbers: new Intl.NumberFormat(tag),
    list: new Intl.ListFormat(tag, { style: 'short', type: 'unit' }),
    day: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  };
}
const known = new Map<string, ReturnType<typeof makeFormats>>();

/** Making these takes longer than drawing what they are made for, so they are kept. */
function formats(tag: string): ReturnType<typeof makeFormats> {
  let found = known.get(tag);
  if (!found) known.set(tag, (found = makeFormats(tag)));
  return found;
}

/** BCP 47 tag of the language the messages are in; the browser's own language may be one we lack. */
export function language(): string {
  return read('language.tag');
}

/** Direction of that language. */
export function direction(): 'ltr' | 'rtl' {
  return read('language.direction') === 'rtl' ? 'rtl' : 'ltr';
}

const messages = new Map<string, string>();

/** A page full of cards reads the same words thousands of times; the browser looks each up anew, in Firefox slowly. */
function read(key: string): string {
  let message = messages.get(key);
  if (message === undefined) messages.set(key, (message = api.i18n.getMessage(key.replaceAll('.', '_'))));
  return message;
}

/** Lets go of the words that were read: the language has changed, which only tests do. */
export function forgetMessages(): void {
  messages.clear();
}

function fill(message: string, values: MessageValues): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? isolate(String(values[name])) : whole,
  );
}

/** A name that runs the other way must not turn the sentence around it. */
function isolate(value: string): string {
  return direction() === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value)
    ? `\u2068${value}\u2069`
    : value;
}
