// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxOf, createPageDocument, createPageDom, ELEMENT, plainDom, TEXT } from '../../../lib/page/dom.ts';

/** Answers to a property as a form's or document's named child does: before the prototype. */
function clobber(target: object, names: string[]): void {
  for (const name of names) Object.defineProperty(target, name, { configurable: true, value: 'clobbered' });
}

let form: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  form = document.createElement('form');
  form.setAttribute('class', 'x');
  form.append('one ', document.createElement('b'));
  document.body.append(form, 'after');
});

describe.each([
  ['the page', () => createPageDom()],
  ['any DOM', () => plainDom],
])('reading %s', (_name, create) => {
  it('gives type, name, relatives and attributes', () => {
    const dom = create();
    expect([dom.type(form), dom.name(form), dom.attribute(form, 'class')]).toEqual([ELEMENT, 'form', 'x']);
    expect(dom.type(dom.first(form)!)).toBe(TEXT);
    expect(dom.data(dom.first(form) as Text)).toBe('one ');
    expect(dom.next(form)?.nodeType).toBe(TEXT);
    expect(dom.parent(form)).toBe(document.body);
    expect([...dom.all(document, 'b')]).toHaveLength(1);
    expect([...dom.all(form, 'b')]).toHaveLength(1);
  });
});

it('S9 is not misled by a form whose fields have the names of properties', () => {
  const names = [
    'nodeType',
    'firstChild',
    'nextSibling',
    'parentNode',
    'localName',
    'getAttribute',
    'querySelectorAll',
    'getBoundingClientRect',
  ];
  clobber(form, names);
  const dom = createPageDom();
  expect([dom.type(form), dom.name(form), dom.attribute(form, 'class')]).toEqual([ELEMENT, 'form', 'x']);
  expect(dom.first(form)?.nodeType).toBe(TEXT);
  expect(dom.next(form)?.nodeType).toBe(TEXT);
  expect(dom.parent(form)).toBe(document.body);
  expect([...dom.all(form, 'b')]).toHaveLength(1);
  expect(boxOf(form)).toHaveProperty('width');
  for (const name of names) Reflect.deleteProperty(form, name);
});

it('makes elements, ranges and listeners through the document that it was given', () => {
  const page = createPageDocument(document);
  expect(page.root()?.localName).toBe('html');
  expect(page.body()).toBe(document.body);
  expect(page.create('p').localName).toBe('p');
  expect(page.range()).toBeInstanceOf(Range);
  expect(page.texts(form).nextNode()?.nodeType).toBe(TEXT);
  let heard = 0;
  page.listen('x', () => (heard += 1), {});
  document.dispatchEvent(new Event('x'));
  expect(heard).toBe(1);
});
