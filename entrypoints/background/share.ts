import type { Drawing, Shape } from '../../lib/page/drawing.ts';

/** What is shorter than a reference to it, with what surrounds that, is written out. */
const SHORTEST = 24;

/** A drawing in which the parts are numbers of other drawings, and what is known of it. */
interface Part {
  drawing: Exclude<Drawing, string | number>;
  length: number;
  uses: number;
  /** Its place among the shared ones; -1 until it has one. */
  at: number;
}

/**
 * Writes what stands in drawings more than once, controls, panels and the accounts of one claim, once: the drawings of an
 * article's cards share four fifths of what they say.
 */
export function share(shapes: readonly Shape[]): { shapes: Shape[]; shared: Drawing[] } {
  const parts: Part[] = [];
  const numbers = new Map<string, number>();
  /** Those that stand in several drawings as one object. */
  const met = new Map<Drawing, number>();
  const number = (drawing: Drawing): Drawing => {
    if (typeof drawing === 'string' || typeof drawing === 'number') return drawing;
    const known = met.get(drawing);
    if (known !== undefined) {
      parts[known]!.uses++;
      return known;
    }
    const own = withParts(drawing, number);
    const text = JSON.stringify(own);
    let at = numbers.get(text);
    if (at === undefined) {
      at = parts.push({ drawing: own, length: text.length, uses: 0, at: -1 }) - 1;
      numbers.set(text, at);
    }
    parts[at]!.uses++;
    met.set(drawing, at);
    return at;
  };
  const roots = shapes.map((shape) => number(shape) as number);

  const shared: Drawing[] = [];
  const write = (drawing: Drawing): Drawing => {
    if (typeof drawing !== 'number') return drawing;
    const part = parts[drawing]!;
    if (part.uses === 1 || part.length < SHORTEST) return withParts(part.drawing, write);
    if (part.at < 0) part.at = shared.push(withParts(part.drawing, write)) - 1;
    return part.at;
  };
  return { shapes: roots.map((root) => withParts(parts[root]!.drawing, write) as Shape), shared };
}

/** The same drawing, each drawing directly inside it turned into another. */
function withParts(drawing: Part['drawing'], turn: (part: Drawing) => Drawing): Part['drawing'] {
  if (!Array.isArray(drawing)) {
    const branches = Object.entries(drawing.of).map(([is, branch]) => [is, branch.map(turn)] as const);
    return { by: drawing.by, of: Object.fromEntries(branches) };
  }
  const [tag, attributes, children, act] = drawing;
  return act ? [tag, attributes, children.map(turn), act] : [tag, attributes, children.map(turn)];
}
