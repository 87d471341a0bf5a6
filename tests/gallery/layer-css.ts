import cardCss from '../../components/card/card.css?inline';
import wholeLayerCss from '../../components/layer.css?inline';
import lineCss from '../../components/number-line/number-line.css?inline';
import themeCss from '../../components/theme.css?inline';

/** Style of badges and card, without what makes the layer's host stand nowhere: here it is a box on the page. */
export const layerCss: string = themeCss + wholeLayerCss.replace(/:host\s*\{[^}]*\}/, '') + cardCss + lineCss;
