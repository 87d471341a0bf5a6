import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../lib/page/collect.ts';
import { plainDom } from '../../../lib/page/dom.ts';

const blocksOf = (html: string, options = {}) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return collect(document.body, { dom: plainDom, ...options });
};
const textsOf = (html: string) => blocksOf(html).map((block) => block.text);

describe('collect', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline elements run on', '<p>It <b>las</b>ted <a href="#">two</a> hours.</p>', ['It lasted two hours.']],
    ['white space collapses', '<p>\n  It \t lasted\n two   hours.\n</p>', ['It lasted two hours.']],
    ['no-break spaces stay', '<p>90&nbsp;minutes</p>', ['90\u00a0minutes']],
    ['space between inline elements', '<p><span>a</span> <span>b</span><span>c</span></p>', ['a bc']],
    ['br parts', '<p>One<br>Two<br/><br/>Three</p>', ['One', 'Two', 'Three']],
    ['text around an inner block', '<div>before<p>inner</p>after</div>', ['before', 'inner', 'after']],
    ['an empty block parts too', '<div>before<div></div>after</div>', ['before', 'after']],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['code and controls are left out', '<p>a<script>x</script><style>y</style><button>z</button>b</p>', ['ab']],
    ['form text is left out', '<p>a</p><textarea>secret</textarea><select><option>x</select>', ['a']],
    ['editable text is left out', '<div contenteditable>draft</div><div contenteditable="false">kept</div>', ['kept']],
    ['a role of a text field', '<div role="textbox">draft</div><p>kept</p>', ['kept']],
    ['hidden text is left out', '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', ['c']],
    ['navigation is left out', '<nav><a>Home</a></nav><div role="navigation">Menu</div><p>c</p>', ['c']],
    ['a skipped block still parts', '<div>a<nav>x</nav>b</div>', ['a', 'b']],
    [
      'footnote numbers',
      '<p>two hours<sup><a href="#n">[3]</a></sup> on Tuesday, 10<sup>2</sup></p>',
      ['two hours on Tuesday, 102'],
    ],
    ['preformatted text parts at empty lines', '<pre>one\ntwo\n\n  three</pre>', ['one two', 'three']],
    ['custom elements are inline', '<p><x-time>two hours</x-time> long</p>', ['two hours long']],
    ['nothing', '', []],
  ])('%s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('maps every kept character back to its node', () => {
    const html = '<p>  It <b>las</b>ted\n\n two  hours, <i> say </i>both<br>sides  .</p><pre>a  b\n\nc</pre>';
    for (const block of blocksOf(html))
      for (const { start, node, from, length } of block.segments)
        expect(node.data.slice(from, from + length)).toBe(block.text.slice(start, start + length));
  });

  it('covers the text with segments, save for single spaces', () => {
    for (const block of blocksOf('<p>  It <b>las</b>ted\n two  hours</p>')) {
      let end = 0;
      for (const segment of block.segments) {
        expect(block.text.slice(end, segment.start).trim()).toBe('');
        end = segment.start + segment.length;
      }
      expect(end).toBe(block.text.length);
    }
  });

  it('asks once for each element whether it is visible', () => {
    const asked: string[] = [];
    const isVisible = (element: Element) => asked.push(element.id) > 0 && element.id !== 'b';
    const blocks = blocksOf('<p id="a">one<!-- x -->two</p><p id="b">three</p>', { isVisible });
    expect(blocks.map((block) => block.text)).toEqual(['onetwo']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('stops at its limit', () => {
    const blocks = blocksOf('<p>12345</p><p>67890</p><p>more</p>', { limit: 6 });
    expect(blocks.map(({ text }) => text)).toEqual(['12345', '6']);
  });

  it('walks deep nesting without recursion', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let at: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(collect(document.body, { dom: plainDom }).map((block) => block.text)).toEqual(['deep']);
  });
});
