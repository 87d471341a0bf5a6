/** What a page may do to the extension. The rows (S1 …) are those of docs/robustness.md. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { badgeKeys, cardText, click, find, openCard } from '../../scripts/browser/layer.ts';
import { readMarks, scrollToMark, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Served } from '../../scripts/browser/server.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { LENGTH, PARAGRAPHS, story, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

/** Everything that a page can see of a visitor, in `window.seen`. */
const spy = `<script>
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

const quiet: [name: string, body: string][] = [
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
const traps: string[] = [
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
const clobbered = traps
  .map((trap, n) =>
    trap.replace('STORY', `<p>The call between Trump and Putin lasted ${LENGTH}, witness ${n} said.</p>`),
  )
  .join('');

const policies: [name: string, page: Served][] = (
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

const strange: [name: string, page: Served][] = [
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

let world: World;
beforeAll(async () => {
  const numbered = <T>(prefix: string, list: T[], page: (item: T) => string | Served) =>
    Object.fromEntries(list.map((item, n) => [`/${prefix}/${n}`, page(item)]));
  world = await createWorld({
    pages: {
      ...numbered('quiet', quiet, ([, body]) => storyPage({ head: spy, body, title: 'A page' })),
      ...numbered('policy', policies, ([, page]) => page),
      ...numbered('strange', strange, ([, page]) => page),
      '/story': storyPage(),
      '/clobbered': storyPage({ body: `<p>${PARAGRAPHS[0]}</p>${clobbered}` }),
      '/frames': storyPage({
        body: `${story}<iframe src="/story"></iframe><iframe sandbox src="/story"></iframe><iframe srcdoc="${story.replaceAll('"', '&quot;')}"></iframe><iframe></iframe>`,
      }),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

const layers = (page: Tab) => page.evaluate(() => document.querySelectorAll('variorum-layer').length, null);
const hasLength = async (page: Tab) => (await readMarks(page)).some(({ text }) => text.includes(LENGTH));

/** The story's page with the card of its length open, standing there long enough to take clicks. */
async function openLength(): Promise<Tab> {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  await scrollToMark(page, LENGTH);
  const keys = await until('badges', async () => {
    const found = await badgeKeys(page);
    return found.length > 0 && found;
  });
  for (const key of keys) {
    if ((await openCard(page, key)).includes(LENGTH)) break;
    await page.press('Escape');
  }
  await sleep(650);
  return page;
}

/** The card says so in a sentence of its own. */
const isSaved = async (page: Tab) => /You find it in/.test((await cardText(page)) ?? '');

describe('S1 a page without a match sees nothing of the extension', () => {
  it.each(quiet.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const options = await world.visitExtension('options.html');
    const page = await world.visit(`/quiet/${n}`);
    const { status } = await waitForStatus(options);
    expect(status.state).toBe('no-story');
    await sleep(150);
    expect(await page.evaluate(() => (window as unknown as { traces(): string[] }).traces(), null)).toEqual([]);
  });
});

it('S1 the same watch sees the layer where there is one', async () => {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  expect(await layers(page)).toBe(1);
});

describe('S2 events of the page are nobody’s orders', () => {
  it('survives names of life cycles, of frameworks and of its own', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.evaluate(() => {
      const names = [
        'variorum',
        'variorum:off',
        'variorum:destroy',
        'wxt:content-script-started',
        'variorum:content:wxt:content-script-started',
        'wxt:invalidated',
        'unload',
        'pagehide',
        'beforeunload',
        'disconnect',
        'status',
        'command',
      ];
      for (const name of names) {
        const detail = { contentScriptName: 'annotator', messageId: 'x', name, input: null };
        for (const target of [window, document, document.querySelector('variorum-layer')!])
          if (name !== 'pagehide' && name !== 'unload')
            target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
        window.postMessage({ type: name, name, input: null }, '*');
      }
    }, null);
    await sleep(400);
    expect(await hasLength(page)).toBe(true);
    await page.evaluate((text) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, 'Europe’s largest nuclear plant, Zaporizhzhia, has six reactors.');
    await until(
      'new text to be read',
      async () => (await readMarks(page)).filter(({ text }) => text.includes('six')).length > 1,
    );
  });
});

/** Each makes the card look or stand other than it was drawn, or puts something over it. */
const tricks: [name: string, css: string, html?: string][] = [
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

it('S3 has no field that a page could listen to', async () => {
  const page = await openLength();
  const fields = await page.evaluate(
    () =>
      document
        .querySelector('variorum-layer')!
        .shadowRoot!.querySelectorAll('input, textarea, select, [contenteditable]').length,
    null,
  );
  expect(fields).toBe(0);
});

describe('S4 a click that the page arranged saves nothing', () => {
  it('a click on a card that nobody touched does save', async () => {
    const page = await openLength();
    await click(page, '.card-box button', 'save');
    await until('the note', () => isSaved(page));
  });

  const look = (page: Tab) =>
    page.evaluate(() => {
      const styles = [document.documentElement, document.querySelector('variorum-layer')!].map((e) =>
        getComputedStyle(e),
      );
      const over = document.querySelector('#over') !== null;
      return JSON.stringify([over, ...styles.map((style) => [...style].map((name) => style.getPropertyValue(name)))]);
    }, null);

  it.each(tricks)('%s', async (_, css, html = '') => {
    const page = await openLength();
    const [before, drawn] = [await find(page, '.card-box button', 'save'), await look(page)];
    await page.evaluate(
      ([rules, markup]) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
        document.body.insertAdjacentHTML('beforeend', markup!);
        const over = document.querySelector<HTMLElement>('#over');
        if (over instanceof HTMLDialogElement) over.showModal();
        else over?.showPopover();
      },
      [css, html] as const,
    );
    await sleep(250);
    // Rules of the layer's own are stronger than those of the page: then there is no trick, and the click is the reader's.
    const isTricked = (await look(page)) !== drawn;
    const { x, y } = (await find(page, '.card-box button', 'save')) ?? before!;
    await page.click(x, y);
    await sleep(250);
    expect(await isSaved(page)).toBe(!isTricked);
    if (!css.startsWith('variorum-layer')) expect(isTricked).toBe(true);
  });

  it('a click by script', async () => {
    const page = await openLength();
    await page.evaluate(() => {
      const buttons = document
        .querySelector('variorum-layer')!
        .shadowRoot!.querySelectorAll<HTMLElement>('.card-box button');
      for (const button of buttons) if (/save/i.test(button.textContent)) button.click();
    }, null);
    await sleep(250);
    expect(await isSaved(page)).toBe(false);
  });
});

describe('S5 a page that fights the layer wins, and costs nothing more', () => {
  const fights: [name: string, fight: string][] = [
    ['takes it out', 'layer().remove()'],
    ['moves it', 'document.body.append(layer())'],
    ['restyles it', 'layer().style.cssText = "top:" + n + "px;display:none"'],
    ['renames its attributes', 'layer().setAttribute("hidden", n)'],
    ['empties it', 'layer().textContent = ""'],
    ['copies it', 'document.documentElement.append(layer().cloneNode(true))'],
  ];
  it.each(fights)('%s, a thousand times', async (_, fight) => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.inject(`window.fight = (layer, n) => { ${fight}; }`);
    await page.evaluate(async () => {
      const { fight: once } = window as unknown as { fight(layer: () => Element, n: number): void };
      for (let n = 0; n < 1_000; n++) {
        const found = document.querySelector('variorum-layer');
        if (found) once(() => found, n);
        if (n % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }, null);
    await sleep(600);
    const changes = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      observer.disconnect();
      return count;
    }, null);
    expect(changes).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('p').length, null)).toBe(PARAGRAPHS.length);
  });
});

describe('S7 the register of highlights is the page’s as well', () => {
  it('has other names on each load', async () => {
    const names = async () => {
      const page = await world.visit('/story');
      await waitForMark(page, LENGTH);
      return page.evaluate(() => [...CSS.highlights.keys()], null);
    };
    const [one, other] = [await names(), await names()];
    expect(one.filter((name) => other.includes(name))).toEqual([]);
  });

  it('may be emptied; the page goes on, and so does the card', async () => {
    const page = await openLength();
    await page.evaluate(() => CSS.highlights.clear(), null);
    await sleep(300);
    expect(await cardText(page)).toContain(LENGTH);
    await page.press('Escape');
    await until('the card to close', async () => !(await cardText(page)));
  });

  it('keeps what the page put there', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.evaluate(() => CSS.highlights.set('own', new Highlight()), null);
    await page.evaluate(() => document.querySelectorAll('p')[1]!.remove(), null);
    await until('the mark to go', async () => !(await hasLength(page)));
    expect(await page.evaluate(() => CSS.highlights.has('own'), null)).toBe(true);
  });
});

describe('S9 names in the page do not lead the reader astray', () => {
  let told: string[] = [];
  beforeAll(async () => {
    const page = await world.visit('/clobbered');
    // Not through the document, whose own methods the page has hidden behind its forms.
    const read = () =>
      page.evaluate(
        () =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...(highlight as unknown as Set<Range>)].map(({ startContainer }) => (startContainer as Text).data),
          ),
        null,
      );
    told = await until('all marks', async () => {
      const texts = await read();
      return texts.length >= traps.length && texts;
    });
  });

  it.each(traps.map((trap, n) => [trap.slice(0, 60), n] as const))('%s', (_, n) => {
    expect(told.some((text) => text.includes(`witness ${n} said`))).toBe(true);
  });
});

describe('S17 no page reaches a file of the extension', () => {
  it.each([
    'manifest.json',
    'annotator.js',
    'background.js',
    'popup.html',
    'options.html',
    'packs/trump-putin-call.json',
    'icon/128.png',
  ])('%s', async (file) => {
    const page = await world.visit('/story');
    const url = world.browser.extensionUrl(file);
    const isReached = await page.evaluate(async (address) => {
      const byFetch = await fetch(address).then(
        () => true,
        () => false,
      );
      const byTag = (name: 'img' | 'script') =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          element.src = address;
          document.head.append(element);
        });
      return byFetch || (await byTag('img')) || (await byTag('script'));
    }, url);
    expect(isReached).toBe(false);
  });
});

describe('S20 only the top frame of an HTML page is read', () => {
  it.each(strange.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const page = await world.visit(`/strange/${n}`);
    await sleep(500);
    const errors = await page.evaluate(() => document.querySelectorAll('parsererror').length, null);
    expect(errors).toBe(0);
    expect(await page.evaluate(() => document.documentElement !== null, null)).toBe(true);
  });

  it('frames of any sort are left alone', async () => {
    const page = await world.visit('/frames');
    await waitForMark(page, LENGTH);
    await sleep(400);
    const inside = await page.evaluate(
      () =>
        [...document.querySelectorAll('iframe')].map(({ contentDocument }) =>
          contentDocument ? contentDocument.querySelectorAll('variorum-layer').length : 0,
        ),
      null,
    );
    expect(inside).toEqual([0, 0, 0, 0]);
    expect(await layers(page)).toBe(1);
  });
});

describe('S21 a strict page sends no report because of us, and has its card in style', () => {
  it.each(policies.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const before = world.server.requests.length;
    const page = await world.visit(`/policy/${n}`);
    await waitForMark(page, LENGTH);
    await scrollToMark(page, LENGTH);
    const keys = await until('badges', async () => {
      const found = await badgeKeys(page);
      return found.length > 0 && found;
    });
    await openCard(page, keys[0]!);
    const width = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('variorum-layer')!.shadowRoot!.querySelector('.card')!).borderRadius,
      null,
    );
    expect(width).not.toBe('0px');
    await sleep(200);
    expect(world.server.requests.slice(before).filter((path) => path === '/report')).toEqual([]);
  });
});

it('S16 a source is opened by the reader alone, and hears nothing of the page', async () => {
  const page = await openLength();
  const links = await page.evaluate(
    () =>
      [...document.querySelector('variorum-layer')!.shadowRoot!.querySelectorAll('a, img, link, iframe')].map(
        (node) => [node.nodeName, node.getAttribute('rel'), node.getAttribute('href')?.slice(0, 4) ?? null],
      ),
    null,
  );
  for (const link of links) expect(link).toEqual(['A', 'noreferrer noopener', 'http']);
});
