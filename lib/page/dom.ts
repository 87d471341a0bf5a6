/**
 * Reading a DOM without trusting its properties. A form's or a document's named children hide the properties of the same
 * name (`<form><input name="childNodes">`), in Chromium even for content scripts, so the page is read through the
 * prototypes' own getters. Node libraries have other prototypes and no such pages: they are read plainly.
 */

/** The few reads that walking a tree takes. */
export interface DomReader {
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Lower-case tag name. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** A text node's characters. */
  data(text: Text): string;
  /** All text below a node. */
  text(node: Node): string;
  all(root: Document | Element, selector: string): Iterable<Element>;
}

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

/** Reads a document by its ordinary properties: for linkedom and the like. */
export const plainDom: DomReader = {
  type: (node) => node.nodeType,
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  name: (element) => element.localName.toLowerCase(),
  attribute: (element, name) => element.getAttribute(name),
  data: (text) => text.data,
  text: (node) => node.textContent ?? '',
  all: (root, selector) => root.querySelectorAll(selector),
};

/** Reads a property through its prototype; plainly where a DOM that is no browser's keeps it elsewhere. */
function getter<T>(prototype: object, name: string): (of: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (of) => get.call(of) as T : (of) => Reflect.get(of, name) as T;
}

/** Reads the page a content script runs in, whatever its forms name their fields. */
export function createPageDom(): DomReader {
  const name = getter<string>(Element.prototype, 'localName');
  const type = getter<number>(Node.prototype, 'nodeType');
  const { getAttribute } = Element.prototype;
  const elementAll = Element.prototype.querySelectorAll;
  const documentAll = Document.prototype.querySelectorAll;
  return {
    type,
    first: getter(Node.prototype, 'firstChild'),
    next: getter(Node.prototype, 'nextSibling'),
    parent: getter(Node.prototype, 'parentNode'),
    name,
    attribute: (element, attribute) => getAttribute.call(element, attribute),
    data: getter(CharacterData.prototype, 'data'),
    text: getter(Node.prototype, 'textContent'),
    all: (root, selector) =>
      type(root) === DOCUMENT
        ? documentAll.call(root as Document, selector)
        : elementAll.call(root as Element, selector),
  };
}

/** The document's own parts and methods: `<img name="body">` hides `document.body`. */
export function createPageDocument(document: Document) {
  const root = getter<HTMLElement | null>(Document.prototype, 'documentElement');
  const body = getter<HTMLElement | null>(Document.prototype, 'body');
  const title = getter<string>(Document.prototype, 'title');
  const fullscreen = getter<Element | null>(Document.prototype, 'fullscreenElement');
  const fonts = getter<FontFaceSet>(Document.prototype, 'fonts');
  return {
    root: () => root(document),
    body: () => body(document),
    title: () => title(document),
    fonts: () => fonts(document),
    create: (name: string) => Document.prototype.createElement.call(document, name),
    range: () => Document.prototype.createRange.call(document),
    byTag: (name: string) => Document.prototype.getElementsByTagName.call(document, name),
    fullscreen: () => fullscreen(document),
    texts: (below: Node) => Document.prototype.createTreeWalker.call(document, below, NodeFilter.SHOW_TEXT),
    listen: (name: string, listener: EventListener, options: AddEventListenerOptions) =>
      EventTarget.prototype.addEventListener.call(document, name, listener, options),
  };
}
export type PageDocument = ReturnType<typeof createPageDocument>;

/** The element's box in the viewport. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
