import cardCss from '../../components/card/card.css?inline';
import layerCss from '../../components/layer.css?inline';
import lineCss from '../../components/number-line/number-line.css?inline';
import themeCss from '../../components/theme.css?inline';
import { direction, language } from '../../lib/locales/translate.ts';
import type { LayerStyle } from '../../lib/page/layer.ts';

/** How badges and card look, in the reader's language. */
export const layerStyle = (): LayerStyle => ({
  css: themeCss + layerCss + cardCss + lineCss,
  direction: direction(),
  language: language(),
});
