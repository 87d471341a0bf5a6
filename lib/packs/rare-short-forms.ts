/** Short forms that posts write and claims write out. Written by hand for this project. */
import { stem } from '../text/stem.ts';
import { rareStem } from './rare-stem.ts';

const SHORT = `
wh white house; sotu state union; scotus supreme court; potus president; flotus first lady; vp vice president;
doj justice department; dhs homeland security; dod defense pentagon; nyc new york; nypd york police;
lapd los angeles police; la los angeles; sf san francisco; dc washington; eu europe; un united nations;
hrc hillary clinton; aoc ocasio cortez; blm black lives matter; pp planned parenthood; msm media; fb facebook;
ig instagram; yt youtube; gop republican; dem democrat; dnc democrat; rnc republican; ebt food stamp;
hcq hydroxychloroquine; xmas christmas; bday birthday; pres president; gov governor government; govt government;
sec secretary; sen senator; rep representative; cong congress; dept department; intl international; natl national;
univ university; nj jersey; nc carolina; sc carolina; nd dakota; sd dakota; nh hampshire; nm mexico; wv virginia;
va virginia; fl florida; tx texas; ca california; pa pennsylvania; mi michigan; wi wisconsin; az arizona;
ga georgia; oh ohio; il illinois; mn minnesota; mo missouri; tn tennessee; ky kentucky; nv nevada
`;

const keyOf = (word: string): string => rareStem(stem(word));

/** The keys of the words that a short form stands for, by its own key. It takes them all in, so the reverse does not hold. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.trim()
    .split(/;\s+/)
    .map((line) => {
      const [short, ...long] = line.split(' ');
      return [keyOf(short!), long.map(keyOf)];
    }),
);
