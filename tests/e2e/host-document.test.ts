/** The page's own document, scripts and editors work as without the extension. Rows (R9, R10) of docs/robustness.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { countLayers } from '../../scripts/browser/layer.ts';
import { readMarks, waitForMark } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { root } from '../../scripts/run.ts';
import { documentState, launchBare, type BareBrowser } from './harness/bare.ts';
import { LENGTH, PARAGRAPHS, story, storyPage, TITLE } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

/** What a page says on its console or throws, in `window.logged`. */
const ear = `<script>
  window.logged = [];
  for (const level of ['log', 'info', 'warn', 'error']) {
    const own = console[level];
    console[level] = (...words) => { logged.push(level + ' ' + words.join(' ')); own.apply(console, words); };
  }
  addEventListener('error', ({ message }) => logged.push('thrown ' + message));
  addEventListener('unhandledrejection', ({ reason }) => logged.push('rejected ' + reason));
</script>`;
const texts = JSON.stringify(PARAGRAPHS);

/** Framework by name: what its page holds when it arrives, and the script that takes it over. A button counts. */
const frameworks: Record<string, { html?: string; body?: string; script: string }> = {
  'React, a root': {
    body: `<div id="app"><main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button>0</button></main></div>`,
    script: `import { createElement as h, useState } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      const App = () => { const [n, set] = useState(0);
        return h('main', null, ${texts}.map((text, i) => h('p', { key: i }, text)), h('button', { onClick: () => set(n + 1) }, String(n))); };
      hydrateRoot(document.getElementById('app'), h(App));`,
  },
  'React, the whole document': {
    html: `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${TITLE}</title><meta property="article:published_time" content="2025-03-19"/></head><body>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button>0</button><script src="/script" async=""></script></body></html>`,
    script: `import { createElement as h, useState } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      const App = () => { const [n, set] = useState(0);
        return h('html', { lang: 'en' },
          h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, ${JSON.stringify(TITLE)}), h('meta', { property: 'article:published_time', content: '2025-03-19' })),
          h('body', null, ${texts}.map((text, i) => h('p', { key: i }, text)), h('button', { onClick: () => set(n + 1) }, String(n)), h('script', { src: '/script', async: true }))); };
      hydrateRoot(document, h(App));`,
  },
  Preact: {
    body: `<div id="app"><main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button>0</button></main></div>`,
    script: `import { h, hydrate } from 'preact';
      import { useState } from 'preact/hooks';
      const App = () => { const [n, set] = useState(0);
        return h('main', null, ${texts}.map((text, i) => h('p', { key: i }, text)), h('button', { onClick: () => set(n + 1) }, String(n))); };
      hydrate(h(App), document.getElementById('app'));`,
  },
  Vue: {
    body: `<div id="app"><main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button>0</button></main></div>`,
    script: `import { createSSRApp, h, ref } from 'vue/dist/vue.runtime.esm-bundler.js';
      const App = { setup() { const n = ref(0);
        return () => h('main', [...${texts}.map((text) => h('p', text)), h('button', { onClick: () => n.value++ }, String(n.value))]); } };
      createSSRApp(App).mount('#app');`,
  },
  Svelte: {
    body: '<div id="app"></div>',
    script: `import { mount } from 'svelte'; import App from './App.svelte.js'; mount(App, { target: document.getElementById('app') });`,
  },
  Solid: {
    body: '<div id="app"></div>',
    script: `import { createSignal } from 'solid-js';
      import { render } from 'solid-js/web';
      import html from 'solid-js/html';
      render(() => { const [n, set] = createSignal(0);
        return html\`<main>\${${texts}.map((text) => html\`<p>\${text}</p>\`)}<button onClick=\${() => set(n() + 1)}>\${n}</button></main>\`; },
        document.getElementById('app'));`,
  },
  'a custom element': {
    body: '<story-page></story-page>',
    script: `customElements.define('story-page', class extends HTMLElement {
        n = 0;
        connectedCallback() { this.innerHTML = ${texts}.map((text) => '<p>' + text + '</p>').join('') + '<button>0</button>';
          this.querySelector('button').onclick = (event) => { event.target.textContent = String(++this.n); }; } });`,
  },
};

/** Svelte's component as its compiler writes it for a browser. */
async function svelteComponent(): Promise<string> {
  const { compile } = await import('svelte/compiler');
  const source = `<script>let n = $state(0);</script><main>${story}<button onclick={() => n++}>{n}</button></main>`;
  return compile(source, { generate: 'client', filename: 'App.svelte' }).js.code;
}

async function bundle(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-framework-'));
  try {
    writeFileSync(join(folder, 'main.js'), script);
    writeFileSync(join(folder, 'App.svelte.js'), await svelteComponent());
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'main.js')],
      bundle: true,
      write: false,
      format: 'iife',
      nodePaths: [join(root, 'node_modules')],
      conditions: ['browser'],
      // Development code: that is where frameworks say what they did not expect.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      logLevel: 'silent',
    });
    return outputFiles[0]!.text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const editors = storyPage({
  head: ear,
  body: `${story}<div id="rich" contenteditable="true"><p>${PARAGRAPHS[1]}</p></div><textarea>${PARAGRAPHS[1]}</textarea><input value="${PARAGRAPHS[1]}">`,
});
const endless = storyPage({
  head: ear,
  body: `${story}<script>window.more = (n) => { for (let i = 0; i < 20; i++) document.body.insertAdjacentHTML('beforeend', '<p>Line ' + n + '.' + i + ': the Zaporizhzhia nuclear plant has six reactors.</p>'); };</script>`,
});

let world: World;
let bare: BareBrowser;
beforeAll(async () => {
  const pages: Record<string, string | { body: string; headers: Record<string, string> }> = {
    '/story': storyPage({ head: ear }),
    '/other': storyPage({ head: ear, title: 'A garden', body: '<p>The roses are out.</p>' }),
    '/editors': editors,
    '/endless': endless,
  };
  for (const [n, { html, body, script }] of Object.values(frameworks).entries()) {
    const code = await bundle(script);
    const source = html ?? storyPage({ body: `${body}<script src="/script"></script>` });
    pages[`/framework/${n}`] = source
      .replace('<head>', `<head>${html ? '' : ear}`)
      .replaceAll('"/script"', `"/script/${n}"`);
    pages[`/script/${n}`] = {
      // React's own document may hold nothing that it did not put there: its ear is in its script.
      body: `${html ? ear.replace(/<\/?script>/g, '') : ''};${code.replaceAll('"/script"', `"/script/${n}"`)}`,
      headers: { 'content-type': 'text/javascript' },
    };
  }
  world = await createWorld({ pages });
  bare = await launchBare();
}, 120_000);
afterAll(async () => {
  await bare?.end();
  await world?.end();
});
beforeEach(() => world.closeTabs());

/** Runs the same in a browser without and in one with the extension, and gives both ends. */
async function inBoth(path: string, use: (page: Tab) => Promise<void>) {
  const plain = await bare.newTab();
  await plain.open(world.server.origin + path);
  await sleep(200);
  await use(plain);
  const without = await documentState(plain);
  await plain.close();
  const page = await world.visit(path);
  await waitForMark(page, LENGTH);
  await use(page);
  await sleep(300);
  const marks = (await readMarks(page)).filter(({ text }) => text.includes(LENGTH)).length;
  return { without, with: await documentState(page), marks };
}

describe('R10 a framework takes its page over as if nobody else were there', () => {
  it.each(Object.keys(frameworks).map((name, n) => [name, n] as const))('%s', async (_, n) => {
    const end = await inBoth(`/framework/${n}`, async (page) => {
      await page.evaluate(() => document.querySelector('button')!.click(), null);
      await until('the count', () => page.evaluate(() => document.querySelector('button')!.textContent === '1', null));
    });
    expect(end.with).toEqual(end.without);
    expect(end.with.logged.filter((line) => line.startsWith('thrown'))).toEqual([]);
    expect(end.marks).toBeGreaterThan(0);
  });

  it('editors and fields', async () => {
    const end = await inBoth('/editors', (page) =>
      page.evaluate(() => {
        const rich = document.querySelector<HTMLElement>('#rich')!;
        rich.focus();
        getSelection()!.selectAllChildren(rich);
        getSelection()!.collapseToEnd();
        document.execCommand('insertText', false, ' And more.');
        document.querySelector('textarea')!.setRangeText('x');
        if (getSelection()!.toString() !== '') throw new Error('the selection has changed');
      }, null),
    );
    expect(end.with).toEqual(end.without);
    expect(end.marks).toBe(1);
  });
});

describe('R9 a page that goes, comes back or grows has each mark once', () => {
  it('history, by script', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.evaluate(() => {
      for (let n = 0; n < 20; n++) history.pushState(null, '', `?${n}`);
      history.replaceState(null, '', '#end');
    }, null);
    await sleep(600);
    expect((await readMarks(page)).filter(({ text }) => text.includes(LENGTH))).toHaveLength(1);
    expect(await countLayers(page)).toBe(1);
  });

  it('back from another page', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.open(`${world.server.origin}/other`);
    await sleep(300);
    await page.evaluate(() => history.back(), null).catch(() => undefined);
    await until('the page to be back', () =>
      page.evaluate(() => location.pathname === '/story', null).catch(() => false),
    );
    await waitForMark(page, LENGTH);
    await sleep(400);
    expect((await readMarks(page)).filter(({ text }) => text.includes(LENGTH))).toHaveLength(1);
    expect(await countLayers(page)).toBe(1);
  });

  it('a document written anew', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.evaluate((text) => {
      document.open();
      document.write(
        `<!doctype html><title>Trump and Putin talk</title><p>${text}</p><p>Trump and Putin, about Ukraine.</p>`,
      );
      document.close();
    }, PARAGRAPHS[1]!);
    await sleep(1_200);
    expect(await countLayers(page)).toBeLessThanOrEqual(1);
    expect((await readMarks(page)).filter(({ text }) => text.includes(LENGTH)).length).toBeLessThanOrEqual(1);
  });

  it('text without end', async () => {
    const page = await world.visit('/endless');
    await waitForMark(page, LENGTH);
    for (let n = 0; n < 10; n++) {
      await page.evaluate((at) => (window as unknown as { more(n: number): void }).more(at), n);
      await sleep(120);
    }
    const lines = () =>
      readMarks(page).then((marks) =>
        marks.filter(({ text }) => text.startsWith('Line ') || text.includes('six reactors')),
      );
    await until('all of it to be read', async () => (await lines()).length >= 201);
    const places = (await lines()).map(({ paragraph }) => paragraph);
    expect(new Set(places).size).toBe(places.length);
    expect(await countLayers(page)).toBe(1);
  });

  it('links, selection and copies under a mark', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('p')[1]!;
      getSelection()!.selectAllChildren(paragraph);
      return { selected: getSelection()!.toString(), text: paragraph.textContent, html: paragraph.innerHTML };
    }, null);
    expect(copied).toEqual({ selected: PARAGRAPHS[1], text: PARAGRAPHS[1], html: PARAGRAPHS[1] });
  });
});
