/** What keys do in a card: Escape closes it, and Tab goes round in it. */
export function onCardKey(event: KeyboardEvent, onClose: () => void): void {
  if (event.key !== 'Escape') return keepTab(event);
  event.preventDefault();
  onClose();
}

/** Keeps the Tab key inside the element that listens: past its last control comes its first. */
function keepTab(event: KeyboardEvent): void {
  const box = event.currentTarget;
  if (event.key !== 'Tab' || !(box instanceof HTMLElement)) return;
  const controls = [...box.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], [tabindex="0"]')];
  const focused = (box.getRootNode() as Document | ShadowRoot).activeElement;
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  if (focused !== edge && focused !== box) return;
  if (focused === box && !event.shiftKey) return;
  event.preventDefault();
  (event.shiftKey ? controls.at(-1) : controls[0])?.focus();
}
