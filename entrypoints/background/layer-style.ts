import cardCss from '../../components/card/card.css?inline';
import layerCss from '../../components/layer.css?inline';
import lineCss from '../../components/number-line/number-line.css?inline';
import themeCss from '../../components/theme.css?inline';

/**
 * The style of badges and card. It travels with the answer about a page that has marks, so that the content script, which
 * is read on every page there is, need not carry it.
 */
export const layerStyle = themeCss + layerCss + cardCss + lineCss;
