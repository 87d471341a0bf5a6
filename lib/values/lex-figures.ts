/** Where figures end, and what number they say. */
import { codeAt, isDigit, isLetter } from '../text/characters.ts';

/** Lakhs and crores are grouped in twos before the last three figures: "12,34,567". A list of figures is no longer than that. */
function lakhsEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 12 && codeAt(text, at) === 44 && codeAt(text, at + 3) === 44) {
    if (!isDigit(codeAt(text, at + 1)) || !isDigit(codeAt(text, at + 2))) return start;
    at += 3;
  }
  for (let k = 1; k <= 3; k++) if (!isDigit(codeAt(text, at + k))) return start;
  return isDigit(codeAt(text, at + 4)) ? start : at;
}

/** Reads grouped and decimal figures from `start`; returns where they end. */
export function figureEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(codeAt(text, at))) at++;
  const head = at - start;
  const three = (from: number): boolean =>
    isDigit(codeAt(text, from)) &&
    isDigit(codeAt(text, from + 1)) &&
    isDigit(codeAt(text, from + 2)) &&
    !isDigit(codeAt(text, from + 3));
  if (head > 0 && head <= 3) {
    const mark = codeAt(text, at);
    if (mark === 44 || mark === 32) {
      if (mark === 44 && codeAt(text, at + 3) === 44) at = lakhsEnd(text, at);
      while (codeAt(text, at) === mark && three(at + 1)) at += 4;
    }
  }
  const grouped = at > start + head;
  if (codeAt(text, at) === 46 && isDigit(codeAt(text, at + 1))) {
    at++;
    while (isDigit(codeAt(text, at))) at++;
  } else if (!grouped && codeAt(text, at) === 44 && isDigit(codeAt(text, at + 1)) && codeAt(text, start - 1) !== 47) {
    let end = at + 1;
    while (isDigit(codeAt(text, end))) end++;
    if (end - at <= 3 && codeAt(text, end) !== 44 && codeAt(text, start - 1) !== 44) at = end;
  }
  return at;
}

export function exponentEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code !== 101 && code !== 69) return at;
  let end = at + 1;
  if (codeAt(text, end) === 45 || codeAt(text, end) === 43) end++;
  const digits = end;
  while (isDigit(codeAt(text, end))) end++;
  return end > digits && !isLetter(codeAt(text, end)) ? end : at;
}

/** The number that digits, groups, a decimal mark and an exponent say; infinite for more than numbers hold. */
export function figureValue(raw: string): number {
  const [digits = '', exponent] = raw.split(/e/i);
  const grouped = /^\d{1,3}(?:[, ]\d{2,3})*[, ]\d{3}(?:\.\d+)?$/.test(digits);
  const plain = grouped ? digits.replaceAll(/[, ]/g, '') : digits.replace(',', '.');
  return Number(exponent === undefined ? plain : `${plain}e${exponent}`);
}
