import '../../helpers/i18n.ts';
import { expect, it } from 'vitest';
import { Switch } from '../../../components/Switch.tsx';
import { draw } from '../../../entrypoints/background/draw.ts';
import { drawMentions } from '../../../entrypoints/background/draw-mentions.tsx';
import { makeCard } from '../../helpers/card.ts';

const none = () => null;
const Name = ({ name }: { name: string }) => <b>{name}</b>;

it('draws elements, components and text as data', () => {
  const [shape] = draw(
    <p class="a" tabIndex={-1} aria-hidden={false} hidden={false} style={{ insetInlineStart: '5%' }}>
      {2} {null}
      <Name name="Elm" />
    </p>,
    none,
  );
  expect(shape).toEqual([
    'p',
    { class: 'a', tabindex: '-1', 'aria-hidden': 'false', style: 'inset-inline-start:5%' },
    ['2', ' ', ['b', {}, ['Elm']]],
  ]);
});

it('draws every branch of a choice', () => {
  const of = { on: 'yes', else: ['no', 'never'] };
  expect(draw(<Switch by="panel" is="on" of={of} />, none)).toEqual([
    { by: 'panel', of: { on: ['yes'], else: ['no', 'never'] } },
  ]);
});

it('notes what a click does, and refuses handlers that would be lost', () => {
  const act = { on: 'onClose', argument: null };
  expect(draw(<button type="button" onClick={() => undefined} />, () => act)).toEqual([
    ['button', { type: 'button' }, [], act],
  ]);
  expect(() => draw(<input onInput={() => undefined} />, none)).toThrow('onInput');
});

it('draws mentions that survive a message', () => {
  const drawn = drawMentions([makeCard()], 'news.example')[0]!;
  expect(structuredClone(drawn)).toEqual(JSON.parse(JSON.stringify(drawn)));
  expect(JSON.stringify(drawn.card)).toContain('news.example');
});

it('draws once what stands at the foot of every card of a pack', () => {
  const of = (pack: string, question: string) =>
    makeCard({
      pack: { id: pack, version: '1', title: `The pack ${pack}` },
      claim: { ...makeCard().claim, question },
    });
  const cards = [of('one', 'How long?'), of('one', 'How far?'), of('two', 'How high?')];
  const drawn = drawMentions(cards, 'news.example');
  // As if each were alone.
  expect(drawn).toEqual(cards.map((card) => drawMentions([card], 'news.example')[0]));
  const feet = (at: number): unknown[] => {
    const found: unknown[] = [];
    const walk = (node: unknown): void => {
      if (Array.isArray(node) && (node[1] as { id?: string } | undefined)?.id === 'mute') found.push(node);
      if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
    };
    walk(drawn[at]!.card);
    return found;
  };
  expect(feet(0)[0]).toBe(feet(1)[0]);
  expect(feet(0)[0]).not.toBe(feet(2)[0]);
});
