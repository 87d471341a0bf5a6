/**
 * What components draw, as plain data: the background draws, and the page only puts the nodes up. So the content script,
 * which is read on every page there is, carries neither the components nor what renders them.
 */

/** What a click does: the handler of the view, and what it is given. */
export interface Act {
  on: string;
  argument: string | null;
}

/** One element. A tuple, because a page may have thousands of them in one message. */
export type Shape = [tag: string, attributes: Record<string, string>, children: Drawing[], act?: Act];

/** One of several drawings, by a state that changes while the page is open; `else` where none is named. */
export interface Choice {
  by: string;
  of: Record<string, Drawing[]>;
}

/** A string is text, a number the place of a drawing that several share. */
export type Drawing = string | number | Shape | Choice;

/** All that is drawn of one mention. */
export interface Drawn {
  badge: Shape;
  card: Shape;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const acts = new WeakMap<Node, Act>();

/** An empty element for a shape; whatever the page names `createElement`. */
export function create([tag]: Shape, namespace: string | null = HTML): HTMLElement {
  const own = tag === 'svg' ? SVG : namespace;
  return Document.prototype.createElementNS.call(document, own, tag) as HTMLElement;
}

/**
 * Makes an element what the shape says in this state; nodes inside that can stay stay, with focus and scroll position.
 * `shared` are the drawings that numbers stand for.
 */
export function fill(
  element: HTMLElement,
  shape: Shape,
  state: Record<string, string>,
  shared: readonly Drawing[] = [],
): void {
  const [, attributes, children, act] = shape;
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue;
    // Set as an attribute, a page's content security policy might refuse it.
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
  if (act) acts.set(element, act);
  else acts.delete(element);
  let at = element.firstChild;
  for (const drawing of children.flatMap((each) => inState(each, state, shared))) {
    const node = typeof drawing === 'string' ? text(at, drawing) : child(at, drawing, element);
    if (typeof drawing !== 'string') fill(node as HTMLElement, drawing, state, shared);
    if (!at) element.append(node);
    else if (node !== at) at.replaceWith(node);
    at = node.nextSibling;
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** What a click at `target` does, somewhere in a filled element. */
export function actAt(target: EventTarget | null, within: Node): Act | null {
  for (let at = target as Node | null; at && at !== within; at = at.parentNode) {
    const act = acts.get(at);
    if (act) return act;
  }
  return null;
}

/** The drawings as they are in this state; one that is empty then keeps its place, so that what follows stays itself. */
function inState(drawing: Drawing, state: Record<string, string>, shared: readonly Drawing[]): (string | Shape)[] {
  if (typeof drawing === 'number') return inState(shared[drawing]!, state, shared);
  if (typeof drawing === 'string' || Array.isArray(drawing)) return [drawing];
  const chosen = drawing.of[state[drawing.by] ?? ''] ?? drawing.of['else'] ?? [];
  return chosen.length === 0 ? [''] : chosen.flatMap((each) => inState(each, state, shared));
}

function text(at: ChildNode | null, data: string): ChildNode {
  if (!(at instanceof Text)) return new Text(data);
  if (at.data !== data) at.data = data;
  return at;
}

function child(at: ChildNode | null, shape: Shape, parent: Element): ChildNode {
  return at instanceof Element && at.localName === shape[0] ? at : create(shape, parent.namespaceURI);
}
