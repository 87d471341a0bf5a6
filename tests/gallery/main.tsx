/** The gallery: every component in every state, a surface at a time (`?surface=card`). Development only. */
import { render } from 'preact';
import { direction, language } from '../../lib/locales/translate.ts';
import { surfaces } from './surfaces.ts';
import type { Example, Surface } from './types.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();
const asked = new URLSearchParams(location.search).get('surface');

/** Shadow roots keep the surfaces' style sheets apart: they name their classes each for itself. */
function draw(surface: Surface, { name, view, width = surface.width }: Example): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${surface.name}: ${name}`;
  const host = document.createElement('div');
  if (width) host.style.width = `min(${width}px, 100%)`;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // What the pages say of `:root` and `body` holds for the host here.
  style.textContent = surface.css.replaceAll(':root', ':host').replaceAll(/(^|[\s,}])body(?=[\s,{])/g, '$1.body');
  const body = document.createElement('div');
  body.className = 'body variorum';
  body.dir = direction();
  root.append(style, body);
  render(view, body);
  figure.append(caption, host);
  return figure;
}

for (const surface of surfaces.filter(({ name }) => asked === null || name === asked))
  document.body.append(...surface.examples.map((example) => draw(surface, example)));
