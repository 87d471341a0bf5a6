/** What Variorum withstands, row by row; a test shows a row by naming it first: `S4 a click that the page arranged …`. */
export interface RobustnessRow {
  id: string;
  what: string;
  /** The runs that must show it; both browsers where it does not say. */
  where?: readonly ('chromium' | 'firefox' | 'unit')[];
  /** Why no test shows it, where none does. */
  leftOut?: string;
}

export const robustnessRows: readonly RobustnessRow[] = [
  { id: 'S1', what: 'A page without a match finds no trace of the extension' },
  { id: 'S2', what: 'Events and messages of a page are nobody’s orders' },
  { id: 'S3', what: 'No page hears what is typed: it holds no field of ours' },
  { id: 'S4', what: 'A click that the page arranged stores nothing' },
  { id: 'S5', what: 'A page that fights the layer wins, and costs nothing more' },
  { id: 'S6', what: 'The layer’s root is closed to the page, and what another extension changed in it takes no click' },
  { id: 'S7', what: 'Highlight names are new on each load; the page may empty the register' },
  { id: 'S8', what: 'A forged message, or one in the wrong mouth, is refused' },
  { id: 'S9', what: 'Named elements (DOM clobbering) do not lead the reader of pages astray' },
  { id: 'S10', what: 'Keys such as `__proto__` in packs and notes are refused' },
  { id: 'S11', what: 'Cues of packs are literal words: no pattern can hang', where: ['unit'] },
  { id: 'S12', what: 'Oversized or odd packs and pages are refused with a reason' },
  { id: 'S13', what: 'Bidirectional controls, zero width and look-alikes are folded, and every place is found again' },
  { id: 'S14', what: 'Text that is markup is shown as text; only web addresses are links' },
  {
    id: 'S15',
    what: 'Cells of a table that would be formulas',
    leftOut: 'notes and cases are exported as JSON alone; there is no table and no Markdown to inject into',
  },
  { id: 'S16', what: 'A source is opened by the reader alone, without a referrer' },
  { id: 'S17', what: 'No page reaches a file of the extension' },
  { id: 'S18', what: 'Nothing leaves the device: built scripts name no API that could reach a network' },
  { id: 'S19', what: 'Private windows are not touched, and no permission is asked beyond what is listed' },
  { id: 'S20', what: 'Only the top frame of an HTML page is read' },
  { id: 'S21', what: 'A strict page sends no report because of us, and has its card in style' },
  { id: 'R8', what: 'A script whose extension is gone cleans up and stays silent; a tab has one layer or none' },
  { id: 'R9', what: 'A page that goes, comes back, grows, is printed or zoomed has each mark once' },
  { id: 'R10', what: 'Frameworks, custom elements and editors notice nothing' },
  { id: 'R11', what: 'Missing access to websites is noticed and can be given (Firefox)', where: ['firefox'] },
  { id: 'R12', what: 'Questions asked while the engine is made are all answered, in order' },
  { id: 'R13', what: 'A lost answer is asked for three times more, and then quietly left', where: ['unit'] },
  { id: 'R14', what: 'Notes are ordered by time and id, whatever the clock does', where: ['unit'] },
  { id: 'R15', what: 'A page closed during an import or export of notes leaves all or nothing' },
];
