import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../../lib/locales');

/** The plural forms of a message by their name; a message without any stands under the empty name. */
export type Forms = Record<string, string>;

/** File names of all locales. */
export const localeFiles = readdirSync(folder).filter((file) => file.endsWith('.yml'));

/** Path → forms of one locale, as its file has them. */
export function readCatalogue(file: string): Map<string, Forms> {
  return flatten(parse(readFileSync(resolve(folder, file), 'utf8')));
}

function flatten(value: unknown, path = ''): Map<string, Forms> {
  if (typeof value === 'string') return new Map([[path, { '': value }]]);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no message`);
  if ('other' in value) return new Map([[path, value as Forms]]);
  return new Map(Object.entries(value).flatMap(([key, each]) => [...flatten(each, path ? `${path}.${key}` : key)]));
}
