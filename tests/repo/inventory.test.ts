/** The bundled pack against the inventory it was made from, where that lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../scripts/pack/load.ts';

interface Account {
  source: string;
  value: Record<string, unknown>;
  fragment: string;
  hedge?: string;
  superseded?: boolean;
  derived?: boolean;
}

interface Inventory {
  story: { id: string };
  sources: { id: string; file: string }[];
  claims: { id: string; kind: string; unit?: string; accounts: Account[]; relations?: string[][] }[];
}

const root = join(import.meta.dirname, '../..');
const file = join(root, '../shared/claims-inventory.json');
const isThere = existsSync(file);

describe.skipIf(!isThere)(
  `the inventory${isThere ? '' : ' (skipped: ../shared/claims-inventory.json is not there)'}`,
  () => {
    const inventory = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Inventory) : null!;
    const pack = loadPack(join(root, 'lib/packs/bundled/trump-putin-call'));

    it('has the story and the sources of the pack', () => {
      expect(pack.stories.map(({ id }) => id)).toEqual([inventory.story.id]);
      expect(pack.sources.map(({ id, file: article }) => ({ id, file: article }))).toEqual(
        inventory.sources.map(({ id, file: article }) => ({ id, file: article })),
      );
    });

    it('has its claims', () => {
      expect(pack.claims.map(({ id }) => id).toSorted()).toEqual(inventory.claims.map(({ id }) => id).toSorted());
    });

    it.each(isThere ? inventory.claims : [])(
      'has what the pack tells of $id',
      ({ id, kind, unit, accounts, relations }) => {
        const claim = pack.claims.find((candidate) => candidate.id === id)!;
        const told = ({ source, value, fragment, hedge, superseded, derived }: Account) => ({
          source,
          value,
          fragment,
          hedge: hedge ?? null,
          superseded: superseded ?? false,
          derived: derived ?? false,
        });
        expect([claim.kind, claim.unit]).toEqual([kind, unit ?? null]);
        expect(claim.accounts.map((account) => told(account as Account))).toEqual(accounts.map(told));
        expect(claim.relations).toEqual(relations ?? []);
      },
    );
  },
);
