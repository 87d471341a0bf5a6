/** Signs and names of currencies, with their ISO 4217 codes. Hundredths have the market's codes: USX, GBX, EUX. */

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['฿', 'THB'],
  ['៛', 'KHR'],
  ['₿', 'XBT'],
  ['¢', 'USX'],
]);

/** Letters before a dollar or pound sign: "US$", "C$". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);

/** Adjectives before a currency's name, and the currency they pick out of several of that name. */
export const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'U'],
  ['u.s.', 'U'],
  ['american', 'U'],
  ['canadian', 'C'],
  ['australian', 'A'],
  ['hong', 'H'],
  ['singapore', 'S'],
  ['swiss', 'F'],
  ['british', 'B'],
  ['japanese', 'J'],
  ['chinese', 'Y'],
  ['russian', 'R'],
  ['ukrainian', 'K'],
  ['indian', 'I'],
]);

const NAMES: [string, string][] = [
  ['USD', 'dollar dollars buck bucks usd'],
  ['USX', 'cent cents ¢'],
  ['GBP', 'pound pounds sterling quid gbp'],
  ['GBX', 'pence penny p'],
  ['EUR', 'euro euros eur'],
  ['JPY', 'yen jpy'],
  ['CNY', 'yuan renminbi rmb cny'],
  ['RUB', 'ruble rubles rouble roubles rub'],
  ['UAH', 'hryvnia hryvnias hryvnya uah'],
  ['INR', 'rupee rupees inr'],
  ['FRF', 'franc francs'],
  ['CHF', 'chf'],
  ['DEM', 'mark marks'],
  ['ITL', 'lira lire'],
  ['TRY', 'try'],
  ['SEK', 'krona kronor sek'],
  ['NOK', 'krone kroner nok dkk'],
  ['PLN', 'zloty zlotys pln'],
  ['CZK', 'koruna korunas czk'],
  ['HUF', 'forint forints huf'],
  ['ESP', 'peseta pesetas'],
  ['MXN', 'peso pesos mxn'],
  ['BRL', 'real reais reals brl'],
  ['KRW', 'won krw'],
  ['ILS', 'shekel shekels ils'],
  ['SAR', 'riyal riyals sar'],
  ['AED', 'dirham dirhams aed'],
  ['IQD', 'dinar dinars'],
  ['ZAR', 'rand rands zar'],
  ['THB', 'baht thb'],
  ['IDR', 'rupiah rupiahs idr'],
  ['MYR', 'ringgit ringgits myr'],
  ['NLG', 'guilder guilders'],
  ['CAD', 'cad'],
  ['AUD', 'aud'],
  ['NZD', 'nzd'],
  ['HKD', 'hkd'],
  ['SGD', 'sgd'],
  ['XBT', 'bitcoin bitcoins btc'],
];

/** Names and codes of currencies, lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
);

/** Whole unit of a hundredth, for comparing and adding up. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['USX', 'USD'],
  ['GBX', 'GBP'],
  ['EUX', 'EUR'],
]);
