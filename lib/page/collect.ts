/**
 * The text of a page as a reader sees it: blocks, in order, spaces collapsed, hidden and editable parts left out, and for
 * every character the text node it came from. Works on any DOM; what is visible is for the caller to say.
 */
import { type Block, createBlockBuilder } from './block-builder.ts';
import { isBlock, isPreformatted, isSkippedByAttributes, isSkippedTag } from './block-rules.ts';
import { type DomReader, ELEMENT, TEXT } from './dom.ts';
import { createWalker } from './walk.ts';

export interface CollectOptions {
  dom: DomReader;
  /** Asked once for each element that directly holds text. */
  isVisible?: (element: Element) => boolean;
  /** Characters after which collecting stops. */
  limit?: number;
}

/** True for an element whose text is left out of every block. */
export function isSkipped(element: Element, dom: DomReader): boolean {
  return isSkippedTag(dom.name(element)) || isSkippedByAttributes((name) => dom.attribute(element, name));
}

/** True for `<sup><a>[3]</a></sup>`: a footnote's number is no part of the sentence. */
function isFootnote(element: Element, dom: DomReader): boolean {
  if (dom.name(element) !== 'sup') return false;
  const text = dom.text(element);
  return (
    text.length < 12 && /^\s*[[(]?\s*(?:\d{1,3}|[a-z*†‡])\s*[\])]?\s*$/i.test(text) && !![...dom.all(element, 'a')][0]
  );
}

/** The blocks of text below `root`. */
export function collect(root: Element, options: CollectOptions): Block[] {
  const steps = collectInSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Nodes between two chances to pause. */
const STEP = 200;

/** As `collect`, with pauses: the caller may do other work between two steps, and the page may change. */
export function* collectInSteps(
  root: Element,
  { dom, isVisible = () => true, limit = Infinity }: CollectOptions,
): Generator<undefined, Block[]> {
  const blocks: Block[] = [];
  const walker = createWalker(root, dom);
  const ownerOf = createOwners(root, dom);
  const visible = new Map<Element, boolean>();
  let owner = root;
  let builder = createBlockBuilder(root);
  let total = 0;

  const startBlock = (element: Element): void => {
    const block = builder.finish();
    if (block) blocks.push(block);
    owner = element;
    builder = createBlockBuilder(element);
  };
  const read = (text: Text): void => {
    const parent = dom.parent(text) as Element;
    let shown = visible.get(parent);
    if (shown === undefined) visible.set(parent, (shown = isVisible(parent)));
    if (!shown) return;
    const element = ownerOf(parent);
    if (element !== owner) startBlock(element);
    const data = dom.data(text).slice(0, limit - total);
    let from = 0;
    if (isPreformatted(dom.name(element)))
      for (const gap of data.matchAll(/\n[\t ]*\n\s*/g)) {
        builder.add(text, data, from, gap.index);
        startBlock(element);
        from = gap.index + gap[0].length;
      }
    builder.add(text, data, from, data.length);
    total += data.length;
  };

  let count = 0;
  for (let node: Node | null = root, into = true; node && total < limit; node = walker.after(node, into)) {
    if (++count % STEP === 0) yield;
    const type = dom.type(node);
    into = type === ELEMENT;
    if (type === TEXT) read(node as Text);
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const name = dom.name(element);
    into = element === root || (!isSkipped(element, dom) && !isFootnote(element, dom));
    if (isBlock(name)) startBlock(owner);
  }
  startBlock(root);
  return blocks;
}

/** Finds the block element a node stands in; what was once found is kept. */
function createOwners(root: Element, dom: DomReader): (node: Node) => Element {
  const known = new Map<Node, Element>();
  return (node) => {
    const passed: Node[] = [];
    let owner = root;
    for (let at: Node | null = node; at && at !== root; at = dom.parent(at)) {
      const found = known.get(at) ?? (isBlock(dom.name(at as Element)) ? (at as Element) : null);
      if (found) {
        owner = found;
        break;
      }
      passed.push(at);
    }
    for (const each of passed) known.set(each, owner);
    return owner;
  };
}
