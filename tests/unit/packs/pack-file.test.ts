import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { createGateTable } from '../../../lib/matcher/gate-table.ts';
import type { CompiledPack } from '../../../lib/packs/compiled.ts';
import { readPack, writePack } from '../../../lib/packs/pack-file.ts';
import { NotRead, whenRead } from '../../../lib/packs/not-read.ts';
import { bundledPacks } from '../../bench/bundled.ts';
import { generateClaims } from '../../bench/generate-claims.ts';
import { packOf } from '../../bench/generate-pack.ts';
import { filed } from '../../helpers/filed.ts';
import { compiledHarbour, harbourPage } from '../../helpers/harbour.ts';
import { compiledReviews } from '../../helpers/reviews.ts';

const noPart = () => Promise.reject(new Error('no part was to be read'));

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
    expect(plain(filed(pack).pack)).toEqual(plain(pack));
  });

  it('opens the same gates', () => {
    expect(createGateTable([filed(pack).pack])).toEqual(createGateTable([pack]));
  });
});

it('is matched out of its file as from memory', () => {
  const page = harbourPage(['Ilva met Dorne at the harbour.', 'The meeting lasted two and a half hours.']);
  const { mentions } = createMatcher([filed(compiledHarbour).pack]).annotate(page);
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions).toEqual(createMatcher([compiledHarbour]).annotate(page).mentions);
});

it('holds no item in full that nothing asked for', () => {
  const { file } = writePack(compiledHarbour);
  const { claims } = readPack(file.buffer, noPart);
  // Spoilt after the pack was opened: what is parsed now is spoilt, too.
  file.fill(0x20, file.length - 6000);
  expect(() => claims.all()).toThrow();
});

it.each([
  ['an empty file', new ArrayBuffer(0)],
  ['a file of something else', new TextEncoder().encode('{"id":"harbour"}').buffer],
])('is not %s', (_, file) => {
  expect(() => readPack(file, noPart)).toThrow('this is no compiled pack');
});

describe('a pack whose claims lie in parts', () => {
  const claims = generateClaims(4000);
  const compiled = packOf(claims);
  const page = {
    title: '',
    published: null,
    paragraphs: [`${claims[3900]!.cues.join(' ')} and ${claims[7]!.cues.join(' ')}.`],
  };

  it('is matched as from memory, of which it reads the parts that the page needs, and each once', async () => {
    const { pack, parts, read } = filed(compiled);
    const matcher = createMatcher([pack]);
    expect(parts).toBeGreaterThan(2);
    expect(() => matcher.annotate(page)).toThrow(NotRead);
    const annotation = await whenRead(() => matcher.annotate(page));
    expect(annotation.mentions.map(({ claim }) => claim)).toEqual(expect.arrayContaining(['claim-7', 'claim-3900']));
    expect(annotation).toEqual(createMatcher([compiled]).annotate(page));
    await whenRead(() => matcher.annotate(page));
    expect(read.toSorted((a, b) => a - b)).toEqual([0, parts - 1]);
  });

  it('comes out of its files as it went in', async () => {
    const { pack } = filed(compiled);
    expect(await whenRead(() => plain(pack))).toEqual(plain(compiled));
  });
});
