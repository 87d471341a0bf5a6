import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh element of the document, with effects done; renders again into the same when given one. */
export function show(child: ComponentChild, into: HTMLElement = document.createElement('div')): HTMLElement {
  document.body.append(into);
  void act(() => render(child, into));
  return into;
}

/** The element, or an error that names the selector. */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The button or link with exactly this name. */
export function byName(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a, input, textarea')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name);
  if (!found) throw new Error(`no control is called ${JSON.stringify(name)}`);
  return found;
}

/** Runs something that makes components change, and waits until they have. */
export async function after(change: () => unknown): Promise<void> {
  await act(async () => {
    await change();
    await Promise.resolve();
  });
}
