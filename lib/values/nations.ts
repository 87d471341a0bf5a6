/** Adjectives of nations. */

/** Adjectives of nations: a person or work is told to be of one, seldom of two in two tellings. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic polish czech ' +
    'slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian serbian croatian slovenian bosnian albanian israeli egyptian iranian iraqi ' +
    'saudi syrian lebanese indian pakistani bangladeshi chinese japanese korean taiwanese vietnamese thai filipino indonesian malaysian australian canadian mexican brazilian argentine ' +
    'chilean colombian cuban peruvian venezuelan nigerian kenyan ethiopian moroccan algerian tunisian ghanaian jamaican'
  ).split(' '),
);
