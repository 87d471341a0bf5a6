/** Formatters of `Intl`, each made once: making one takes a hundred times as long as using it. */

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** The number format of a locale with these options. Throws a RangeError for a unit, currency or locale that there is not. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return known(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** The date format of a locale with these options. Throws a RangeError for a zone or locale that there is not. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return known(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

function known<Format>(formats: Map<string, Format>, locale: string, options: object, make: () => Format): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
