/** Where figures end, and what number they say. */
import { isDigit, isLetter } from '../text/characters.ts';

/** Lakhs and crores are grouped in twos before the last three figures: "12,34,567". A list of figures is no longer than that. */
function lakhsEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 12 && text.charCodeAt(at) === 44 && text.charCodeAt(at + 3) === 44) {
    if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return start;
    at += 3;
  }
  for (let k = 1; k <= 3; k++) if (!isDigit(text.charCodeAt(at + k))) return start;
  return isDigit(text.charCodeAt(at + 4)) ? start : at;
}

/** Reads grouped and decimal figures from `start`; returns where they end. */
export function figureEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  const head = at - start;
  const three = (from: number): boolean =>
    isDigit(text.charCodeAt(from)) &&
    isDigit(text.charCodeAt(from + 1)) &&
    isDigit(text.charCodeAt(from + 2)) &&
    !isDigit(text.charCodeAt(from + 3));
  if (head > 0 && head <= 3) {
    const mark = text.charCodeAt(at);
    if (mark === 44 || mark === 32) {
      if (mark === 44 && text.charCodeAt(at + 3) === 44) at = lakhsEnd(text, at);
      while (text.charCodeAt(at) === mark && three(at + 1)) at += 4;
    }
  }
  const grouped = at > start + head;
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  } else if (
    !grouped &&
    text.charCodeAt(at) === 44 &&
    isDigit(text.charCodeAt(at + 1)) &&
    text.charCodeAt(start - 1) !== 47
  ) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - at <= 3 && text.charCodeAt(end) !== 44 && text.charCodeAt(start - 1) !== 44) at = end;
  }
  return at;
}

export function exponentEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 101 && code !== 69) return at;
  let end = at + 1;
  if (text.charCodeAt(end) === 45 || text.charCodeAt(end) === 43) end++;
  const digits = end;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > digits && !isLetter(text.charCodeAt(end)) ? end : at;
}

/** The number that digits, groups and a decimal mark say. */
export function figureValue(raw: string): number {
  const grouped = /^\d{1,3}(?:[, ]\d{2,3})*[, ]\d{3}(?:\.\d+)?$/.test(raw);
  if (grouped) return Number(raw.replaceAll(',', '').replaceAll(' ', ''));
  return Number(raw.replace(',', '.'));
}
