import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { createGateTable } from '../../../lib/matcher/gate-table.ts';
import type { CompiledPack } from '../../../lib/packs/compiled.ts';
import { readPack, writePack } from '../../../lib/packs/pack-file.ts';
import { bundledPacks } from '../../bench/bundled.ts';
import { compiledHarbour, harbourPage } from '../../helpers/harbour.ts';
import { compiledReviews } from '../../helpers/reviews.ts';

/** The pack as plain data: its items and words in full, its lists of numbers as arrays. */
function plain(pack: CompiledPack): unknown {
  const text = JSON.stringify(pack, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    if (!(value instanceof Object && 'all' in value)) return value;
    const { all, ...lists } = value as { all(): readonly unknown[] };
    return { ...lists, all: all() };
  });
  return JSON.parse(text);
}

const packs = [
  ['with cues', compiledHarbour],
  ['without', compiledReviews],
  ...bundledPacks().map((pack) => ['that is bundled', pack] as const),
] as const;

describe.each(packs)('a pack %s', (_, pack) => {
  it('comes out of its file as it went in', () => {
    expect(plain(readPack(writePack(pack).buffer))).toEqual(plain(pack));
  });

  it('opens the same gates', () => {
    expect(createGateTable([readPack(writePack(pack).buffer)])).toEqual(createGateTable([pack]));
  });
});

it('is matched out of its file as from memory', () => {
  const page = harbourPage(['Ilva met Dorne at the harbour.', 'The meeting lasted two and a half hours.']);
  const filed = createMatcher([readPack(writePack(compiledHarbour).buffer)]);
  const { mentions } = filed.annotate(page);
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions).toEqual(createMatcher([compiledHarbour]).annotate(page).mentions);
});

it('holds no item in full that nothing asked for', () => {
  const file = writePack(compiledHarbour);
  const { claims } = readPack(file.buffer);
  // Spoilt after the pack was opened: what is parsed now is spoilt, too.
  file.fill(0x20, file.length - 4000);
  expect(() => claims.all()).toThrow();
});

it.each([
  ['an empty file', new ArrayBuffer(0)],
  ['a file of something else', new TextEncoder().encode('{"id":"harbour"}').buffer],
])('is not %s', (_, file) => {
  expect(() => readPack(file)).toThrow('this is no compiled pack');
});
