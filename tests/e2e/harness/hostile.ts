/** Pages that are up to something, and pages that are only odd. The rows (S1 …) are those of docs/robustness.md. */
import type { Served } from '../../../scripts/browser/server.ts';
import { LENGTH, PARAGRAPHS, storyPage } from './story.ts';

/** Everything that a page can see of a visitor, in `window.seen`. */
export const spy = `<script>
  window.seen = [];
  new MutationObserver((records) => {
    if (document.readyState === 'complete') for (const { type, target } of records) seen.push(type + ' of ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', ({ data }) => seen.push('message ' + JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.push('event ' + event.type); return dispatch.call(this, event); };
  const names = new Set(Object.getOwnPropertyNames(window));
  window.traces = () => [
    ...seen,
    ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== 'traces' && !/^\\d+$/.test(name)).map((name) => 'global ' + name),
    ...performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).map(({ name }) => 'resource ' + name),
    ...[...CSS.highlights.keys()].map((name) => 'highlight ' + name),
    ...[...document.adoptedStyleSheets].map(() => 'sheet'),
    ...(document.styleSheets.length > document.querySelectorAll('style').length ? ['sheet of somebody'] : []),
  ];
</script>`;

export const quiet: [name: string, body: string][] = [
  ['nothing at all', ''],
  ['one line', '<p>Hello.</p>'],
  ['plain text', 'Words without any element.'],
  ['a form', '<form><input name="q"><textarea>text</textarea><select><option>one</option></select></form>'],
  ['a table', `<table>${'<tr><td>1</td><td>two</td></tr>'.repeat(40)}</table>`],
  ['an inline drawing', '<svg viewBox="0 0 9 9"><text y="9">drawn words</text></svg>'],
  ['a long list', `<ul>${'<li>An item of a list with some words.</li>'.repeat(400)}</ul>`],
  ['another language', '<p lang="ja">今日は天気がいいですね。散歩に行きましょう。</p>'],
  ['right to left', '<p dir="rtl" lang="ar">الطقس جميل اليوم في المدينة</p>'],
  ['code', '<pre>const answer = 42;\nthrow new Error("no");</pre>'],
  ['an editor', '<div contenteditable>Write here about your day.</div>'],
  ['a shadow root', '<div><template shadowrootmode="open"><p>Inside of a component.</p></template></div>'],
  ['a custom element', '<my-thing>Words in an element that nobody defined.</my-thing>'],
  ['an open dialog', '<dialog open>Do you take cookies?</dialog>'],
  ['a frame', '<iframe srcdoc="<p>A frame of the page.</p>"></iframe>'],
  ['a template', '<template><p>Never shown.</p></template><noscript>Without scripts.</noscript>'],
  ['half of the story’s names', '<p>Putin opened a bridge, and the president of Finland visited a museum.</p>'],
  ['a single endless word', `<p>${'a'.repeat(200_000)}</p>`],
  ['much text', `<p>${'The garden was quiet in the early morning light. '.repeat(4_000)}</p>`],
  ['deep nesting', `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`],
];

/** A sentence of its own in a trap of its own, so that one page holds them all. */
export const traps: string[] = [
  ...(
    'textContent nodeType childNodes parentNode parentElement firstChild lastChild nextSibling previousSibling nodeName tagName children ' +
    'attributes getAttribute hasAttribute ownerDocument isConnected getRootNode closest matches contains append remove dataset style ' +
    'className id hidden lang dir innerHTML getBoundingClientRect getClientRects addEventListener querySelector querySelectorAll data length'
  )
    .split(' ')
    .map((name) => `<form><input name="${name}" hidden>STORY</form>`),
  ...['body', 'head', 'documentElement', 'title', 'querySelectorAll', 'createElement', 'createRange'].map(
    (name) => `<img name="${name}" hidden><form name="${name}" hidden></form><div>STORY</div>`,
  ),
  ...['CONFIG', 'chrome', 'browser', 'CSS', 'performance', 'document', 'IntersectionObserver'].map(
    (id) => `<a id="${id}" hidden></a><a id="${id}" name="runtime" hidden></a><div>STORY</div>`,
  ),
];
export const clobbered = traps
  .map((trap, n) =>
    trap.replace('STORY', `<p>The call between Trump and Putin lasted ${LENGTH}, witness ${n} said.</p>`),
  )
  .join('');

export const policies: [name: string, page: Served][] = (
  [
    ['nothing but pictures', "default-src 'none'; img-src 'self' data:"],
    ['no style', "style-src 'none'"],
    ['style by nonce', "style-src 'nonce-abc'; script-src 'nonce-abc'"],
    ['no script', "script-src 'none'"],
    ['trusted types', "require-trusted-types-for 'script'; trusted-types 'none'"],
    ['a sandbox', 'sandbox allow-scripts'],
    ['a sandbox without scripts', 'sandbox'],
    ['no frame, no connection', "connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'"],
  ] as const
).map(([name, policy]) => [
  name,
  {
    body: storyPage(),
    headers: { 'content-security-policy': `${policy}; report-uri /report` },
  },
]);

export const strange: [name: string, page: Served][] = [
  [
    'XML',
    {
      body: `<?xml version="1.0"?><story><p>${PARAGRAPHS.join('</p><p>')}</p></story>`,
      headers: { 'content-type': 'application/xml' },
    },
  ],
  [
    'XHTML',
    {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
  ],
  ['plain text', { body: PARAGRAPHS.join('\n\n'), headers: { 'content-type': 'text/plain' } }],
  ['JSON', { body: JSON.stringify(PARAGRAPHS), headers: { 'content-type': 'application/json' } }],
  [
    'SVG',
    {
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${PARAGRAPHS.join(' ')}</text></svg>`,
      headers: { 'content-type': 'image/svg+xml' },
    },
  ],
  ['no document at all', { body: '' }],
];

/** Each makes the card look or stand other than it was drawn, or puts something over it. */
export const tricks: [name: string, css: string, html?: string][] = [
  ['a faint layer', 'variorum-layer { opacity: 0.1 !important; }'],
  ['a faint page', 'html { opacity: 0.5 !important; }'],
  ['a filtered layer', 'variorum-layer { filter: blur(8px) !important; }'],
  ['a filtered page', 'html { filter: brightness(0) !important; }'],
  ['a clipped page', 'html { clip-path: inset(0 0 0 1px) !important; }'],
  [
    'a masked page',
    'html { mask-image: linear-gradient(#000, #000) !important; -webkit-mask-image: linear-gradient(#000, #000) !important; }',
  ],
  ['a moved page', 'html { transform: translateX(1px) !important; }'],
  ['a tiny page', 'html { scale: 0.5 !important; }'],
  ['a turned page', 'html { rotate: 1deg !important; }'],
  ['a blended layer', 'variorum-layer { mix-blend-mode: difference !important; }'],
  [
    'a popover over it',
    '',
    '<div popover="manual" id="over" style="inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0"></div>',
  ],
  [
    'a popover that lets clicks through',
    '',
    '<div popover="manual" id="over" style="inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0;pointer-events:none;background:#fff"></div>',
  ],
  [
    'a modal dialog over it',
    '',
    '<dialog id="over" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;padding:0;margin:0;pointer-events:none"></dialog>',
  ],
  ['a layer that takes no pointer', 'variorum-layer { pointer-events: none !important; }'],
  ['a hidden layer', 'variorum-layer { visibility: hidden !important; }'],
  ['a layer without a box', 'variorum-layer { display: none !important; }'],
];

/** What a page does to the layer again and again. */
export const fights: [name: string, fight: string][] = [
  ['takes it out', 'layer().remove()'],
  ['moves it', 'document.body.append(layer())'],
  ['restyles it', 'layer().style.cssText = "top:" + n + "px;display:none"'],
  ['renames its attributes', 'layer().setAttribute("hidden", n)'],
  ['empties it', 'layer().textContent = ""'],
  ['copies it', 'document.documentElement.append(layer().cloneNode(true))'],
];

/** Names under which a life cycle, a framework or our own contexts might speak. */
export const orders: string[] = [
  'variorum',
  'variorum:off',
  'variorum:destroy',
  'wxt:content-script-started',
  'variorum:content:wxt:content-script-started',
  'wxt:invalidated',
  'pageshow',
  'visibilitychange',
  'beforeunload',
  'disconnect',
  'status',
  'command',
];

/** Events that tell of what a person types, marks, copies or points at. */
export const eventTypes: string[] = (
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend copy cut paste ' +
  'pointerdown pointerup click focusin focusout selectionchange select'
).split(' ');

/** The sentence about the call's length, with those words in it. */
export const spelled = (words: string): string =>
  `<p>The call between Trump and Putin lasted ${words}, Russian state television said.</p>`;

/** Ways of writing the same length; all are to be read, and marked as they stand. */
export const spellings: [name: string, words: string][] = [
  ['soft hyphens', 'two and a ha\u00adlf hou\u00adrs'],
  ['zero-width spaces', 'two\u200b and a\u200b half hours'],
  ['zero-width joiners', 'tw\u200do and a half ho\u200curs'],
  ['no-break spaces', 'two\u00a0and\u00a0a\u00a0half\u00a0hours'],
  ['narrow no-break spaces', '2.5\u202fhours'],
  ['full-width figures', '\uff12.\uff15 hours'],
  ['a vulgar fraction', '2½ hours'],
  ['a turned word', 'two and a \u202ehalf\u202c hours'],
  ['isolates', '\u2066two and a half\u2069 hours'],
  ['a byte order mark', 'two and a \ufeffhalf hours'],
  ['variation selectors', 'two and a half\ufe0e hours'],
  ['a line break', 'two and a\nhalf hours'],
];
