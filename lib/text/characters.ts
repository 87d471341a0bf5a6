/** Classes of UTF-16 code units, by table where the table is small. */

const LETTER = /\p{L}/u;

/** A letter of any script; surrogate halves count as letters, so that no pair is ever cut. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x250 && !(code >= 0x2000 && code <= 0x206f) && LETTER.test(String.fromCharCode(code));
}

/**
 * The code unit at `at`, 0 beyond either end. To read a string out of its bounds is allowed, but makes all reading at that
 * place of the program several times as slow.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** A slice on its own: as it is cut, one of some length keeps all of the text around it in memory. */
export function copyOf(slice: string): string {
  return slice.split('').join('');
}

/** An ASCII digit; normalised text has no others that count. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space of normalised text. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** A capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
