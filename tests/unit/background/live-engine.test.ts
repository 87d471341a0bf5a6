import '../../helpers/i18n.ts';
import { expect, test } from 'vitest';
import { createLiveEngine, type LiveEngine } from '../../../entrypoints/background/live-engine.ts';
import type { GateTable } from '../../../lib/matcher/gate.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';

const page = {
  title: 'Ilva meets Dorne',
  published: '2031-05-06',
  paragraphs: ['Ilva and Dorne met in the harbour on Tuesday. The meeting lasted two hours.'],
};

function setUp() {
  const off: string[] = [];
  const gates: GateTable[] = [];
  const live = createLiveEngine({
    packs: async () => [compiledHarbour],
    readOff: async () => [...off],
    writeGate: async (gate) => void gates.push(gate),
  });
  return { live, off, gates };
}

const cardsOf = async ({ engine }: LiveEngine) => (await (await engine()).annotate(page)).cards;

test('a pack that is switched off opens no gate and matches nothing, until it is on again', async () => {
  const { live, off, gates } = setUp();
  await live.writeGate();
  expect(gates[0]!.doors.length).toBeGreaterThan(0);
  expect(await cardsOf(live)).not.toEqual([]);
  off.push(compiledHarbour.id);
  await live.renew();
  expect(gates[1]!.doors).toEqual([]);
  expect(await cardsOf(live)).toEqual([]);
  off.pop();
  await live.renew();
  expect(gates[2]).toEqual(gates[0]);
});

test('of two switches in a row the later one has the last word', async () => {
  const { live, off, gates } = setUp();
  off.push(compiledHarbour.id);
  const first = live.renew();
  off.pop();
  await Promise.all([first, live.renew()]);
  expect(gates.at(-1)!.doors.length).toBeGreaterThan(0);
});

test('R12 an engine is built once for all that ask', async () => {
  const { live } = setUp();
  expect(await live.engine()).toBe(await live.engine());
});
