import { type ComponentChildren, Fragment, isValidElement } from 'preact';
import { Switch, type SwitchProps } from '../../components/Switch.tsx';
import type { Act, Drawing, Shape } from '../../lib/page/drawing.ts';

/** Tells what the handler that was just called stands for. */
type Heard = () => Act | null;

/** Components that draw the same wherever they stand, with what they drew; null until the first of them stood somewhere. */
export type Common = Map<unknown, Drawing[] | null>;

const NONE: Common = new Map();

/** What components draw, as data. They keep no state of their own; what changes later stands in a `Switch`. */
export function draw(node: ComponentChildren, heard: Heard, common: Common = NONE): Drawing[] {
  if (Array.isArray(node)) return node.flatMap((each: ComponentChildren) => draw(each, heard, common));
  if (!isValidElement(node)) return typeof node === 'string' || typeof node === 'number' ? [String(node)] : [];
  const { type, props } = node;
  if (typeof type === 'string') return [shape(type, props as Record<string, unknown>, heard, common)];
  if (type === Fragment) return draw((props as { children?: ComponentChildren }).children, heard, common);
  if (type === (Switch as unknown)) {
    const { by, of } = props as unknown as SwitchProps;
    const branches = Object.entries(of).map(([is, branch]) => [is, draw(branch, heard, common)] as const);
    return [{ by, of: Object.fromEntries(branches) }];
  }
  const known = common.get(type);
  if (known) return known;
  const drawn = draw((type as (props: object) => ComponentChildren)(props), heard, common);
  if (known === null) common.set(type, drawn);
  return drawn;
}

function shape(tag: string, props: Record<string, unknown>, heard: Heard, common: Common): Shape {
  const attributes: Record<string, string> = {};
  let act: Act | null = null;
  for (const [name, value] of Object.entries(props)) {
    // A control is asked what it does by letting it do it: the view's handlers only note that they were called.
    if (name === 'onClick') {
      (value as () => void)();
      act = heard();
    } else if (name !== 'children' && name !== 'onKeyDown') {
      const text = attribute(name, value);
      if (text !== null) attributes[name === 'tabIndex' ? 'tabindex' : name] = text;
    }
  }
  const children = draw(props['children'] as ComponentChildren, heard, common);
  return act ? [tag, attributes, children, act] : [tag, attributes, children];
}

/** An attribute's text; null where it is not set. */
function attribute(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return name.startsWith('aria-') ? String(value) : value ? '' : null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object') throw new TypeError(`${name} cannot be drawn`);
  return Object.entries(value)
    .map(([property, set]) => `${property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${String(set)}`)
    .join(';');
}
