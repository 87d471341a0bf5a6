import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { plainDom } from '../../../lib/page/dom.ts';
import { createWalker } from '../../../lib/page/walk.ts';

it('visits all nodes in document order and leaves out what it is told to', () => {
  const { document } = parseHTML('<main><p id="a">1<b>2</b></p><nav>3</nav><p id="c">4</p></main><p>outside</p>');
  const root = document.querySelector('main') as unknown as Element;
  const walker = createWalker(root, plainDom);
  const names: string[] = [];
  for (let node: Node | null = root; node; node = walker.after(node, node.nodeName !== 'NAV'))
    names.push(node.nodeName);
  expect(names).toEqual(['MAIN', 'P', '#text', 'B', '#text', 'NAV', 'P', '#text']);
});
