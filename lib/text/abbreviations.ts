/** Words that end in a full stop without ending a sentence. */

/** Never last in a sentence: titles, months, ranks, and words that announce a name or number. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon st sen rep gov gen col lt cmdr capt sgt maj adm brig pres amb atty messrs mme mlle ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ' +
    'vs v fig figs vol ch sec ft mt pt approx est cf al eg ie viz op ed eds trans pp nos no art dept univ gen'
  ).split(' '),
);

/** Abbreviations that can be a sentence's last word: only what follows tells. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc jr sr etc ave blvd rd bros calif fla mass conn tenn wash ore ariz mich minn wis penn pa va md mo hr hrs min mins'.split(
    ' ',
  ),
);
