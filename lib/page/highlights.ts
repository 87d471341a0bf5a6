/**
 * Marks as CSS Custom Highlights: no node is touched. The registry is shared with the page, so the names are random for
 * each load, and nothing is marked that the page itself does not say. The rules lie in a style element inside the layer:
 * rules in the manifest's style sheet need fixed names, and a fixed name can be probed on every page there is.
 */
import type { RelationName } from '../values/types.ts';
import { RELATIONS } from './lanes.ts';
import { limits } from './limits.ts';
import { randomId } from './random.ts';

/** How one range is to be drawn. */
export interface MarkStyle {
  relation: RelationName;
  /** The text is light, so its ground is dark. */
  onDark: boolean;
  /** The claim was marked further up already, or read. */
  isFaint: boolean;
  /** Another mark has the line next to the text. */
  isLower: boolean;
}

export interface Highlights {
  /** The rules to put into the document. */
  css: string;
  /** Shows these ranges and no others. */
  show(marks: readonly { range: AbstractRange; style: MarkStyle }[]): void;
  /** Fills in the one range that is pointed at, or none. */
  point(range: AbstractRange | null): void;
  clear(): void;
}

/** Shapes differ, not colours alone. */
const LINE: Record<RelationName, string> = {
  conflicts: 'solid',
  agrees: 'dotted',
  compatible: 'dashed',
  unclear: 'dotted',
};
/** Each has at least 4.5:1 against white or near-black. */
const COLOUR: Record<RelationName, { light: string; dark: string }> = {
  conflicts: { light: '#b83c0a', dark: '#ff9c6b' },
  agrees: { light: '#0d7068', dark: '#5cd0c4' },
  compatible: { light: '#7c6206', dark: '#dcc660' },
  unclear: { light: '#666a75', dark: '#a7abb8' },
};

function keyOf({ relation, onDark, isFaint, isLower }: MarkStyle): string {
  return `${relation}${onDark ? '-d' : ''}${isFaint ? '-f' : ''}${isLower ? '-l' : ''}`;
}

function* styles(): Iterable<MarkStyle> {
  const either = [false, true];
  for (const relation of RELATIONS)
    for (const onDark of either)
      for (const isFaint of either) for (const isLower of either) yield { relation, onDark, isFaint, isLower };
}

/** An empty set of highlights under names of its own. */
export function createHighlights(registry: HighlightRegistry = CSS.highlights): Highlights {
  const prefix = `h${randomId().replaceAll('-', '')}-`;
  const groups = new Map<string, Highlight>();
  const rules: string[] = [];
  for (const style of styles()) {
    const { relation, onDark, isFaint, isLower } = style;
    const key = keyOf(style);
    const colour = COLOUR[relation][onDark ? 'dark' : 'light'];
    // Whole pixels: Firefox draws 1.5 as one.
    const width = isFaint || relation === 'unclear' ? '1px' : '2px';
    const offset = isLower ? 'calc(.18em + 3px)' : '.18em';
    rules.push(
      `::highlight(${prefix}${key}){text-decoration:underline ${LINE[relation]} ${width} ${colour};text-underline-offset:${offset}}`,
    );
    groups.set(key, new Highlight());
  }
  const pointed = new Highlight();
  pointed.priority = 1;
  rules.push(`::highlight(${prefix}p){background-color:rgb(128 128 160/.22)}`);
  const names = new Map<string, Highlight>([...groups].map(([key, group]) => [prefix + key, group]));
  names.set(`${prefix}p`, pointed);

  return {
    css: `@media screen{${rules.join('')}}`,
    show(marks) {
      for (const group of groups.values()) group.clear();
      for (const { range, style } of marks.slice(0, limits.ranges)) groups.get(keyOf(style))?.add(range);
      for (const [name, group] of names)
        if (group.size > 0) registry.set(name, group);
        else registry.delete(name);
    },
    point(range) {
      pointed.clear();
      if (range) pointed.add(range);
      if (range) registry.set(`${prefix}p`, pointed);
      else registry.delete(`${prefix}p`);
    },
    clear() {
      for (const [name, group] of names) {
        group.clear();
        registry.delete(name);
      }
    },
  };
}
