/** Which elements break text into blocks and which hold none. Plain data: the page, the command line and tests share it. */

/** Elements that begin and end a block of text. Everything else runs on inside a line. */
const BLOCK = new Set(
  (
    'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is no prose of the page: code, controls, media, navigation and fallbacks. */
const SKIPPED = new Set(
  (
    'applet area audio base button canvas datalist embed frame frameset head iframe img input link map math meta meter ' +
    'nav noembed noframes noscript object output param picture progress rp rt script select source style svg template ' +
    'textarea title track video variorum-layer'
  ).split(' '),
);

/** Roles that make any element a control or a piece of navigation. */
const SKIPPED_ROLES = new Set(
  'alertdialog button combobox listbox menu menubar menuitem navigation search searchbox slider spinbutton tablist tab textbox toolbar tooltip tree'.split(
    ' ',
  ),
);

/** True for an element that parts the text before it from the text in and after it. */
export function isBlock(localName: string): boolean {
  return BLOCK.has(localName);
}

/** True for an element whose text is left out whatever its attributes say. */
export function isSkippedTag(localName: string): boolean {
  return SKIPPED.has(localName);
}

/** True for an element whose attributes take it out of the text: hidden, editable, a control. */
export function isSkippedByAttributes(attribute: (name: string) => string | null): boolean {
  if (attribute('hidden') !== null && attribute('hidden') !== 'until-found') return true;
  if (attribute('aria-hidden') === 'true') return true;
  const editable = attribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute('role');
  return role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase());
}

/** True where spaces and line breaks of the source are kept as they are. */
export function isPreformatted(localName: string): boolean {
  return localName === 'pre';
}
