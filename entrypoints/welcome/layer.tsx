import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { layerStyle } from '../background/layer-style.ts';

/** Draws what it holds in a shadow root with the style of the layer on pages, and gives it the focus. */
export function Layer({ children }: { children: ComponentChildren }) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const attach = useCallback((host: HTMLElement | null) => setBox(host && attachBox(host)), []);
  useLayoutEffect(() => {
    if (box) render(children, box);
  }, [box, children]);
  useLayoutEffect(() => {
    box?.querySelector<HTMLElement>('[role=dialog]')?.focus();
    return () => {
      if (box) render(null, box);
    };
  }, [box]);
  // The inner one stays where it is put: the layer's style sheet keeps the page's from placing it.
  return (
    <div>
      <div ref={attach} />
    </div>
  );
}

/** In the flow of the page, no wider than its column, and without what keeps or mutes a mention. */
const here = ':host{all:revert !important}.card{width:min(384px,100%)}.actions{display:none}';

function attachBox(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layerStyle().css + here);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'variorum';
  root.append(box);
  return box;
}
