/** Reviews of claims → a pack whose claims have no cues: they are matched by their rare words. */
import type { z } from 'zod';
import type { ClaimReview } from './claim-review-schema.ts';
import type { packSchema } from './schema.ts';

/** A pack as files hold it; what the schema fills in is left out. */
export type ReviewPack = z.input<typeof packSchema>;

const MAX_TEXT = 600;
const MAX_WORDINGS = 8;
const MAX_KEYWORDS = 300;

/** At most `max` characters, cut between words. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(' ', max - 2);
  return `${text.slice(0, space > max / 2 ? space : max - 2)} …`;
}

/** The first words of a text, as many as a fragment may have. */
function fragmentOf(text: string): string {
  return text.split(' ').slice(0, 8).join(' ').slice(0, 120).trim();
}

/** Every other way in which the review words its claim. */
function wordingsOf({ claimReviewed, name, headline, alternativeHeadline, itemReviewed }: ClaimReview): string[] {
  const known = new Set([claimReviewed]);
  const others = [name, headline, alternativeHeadline, itemReviewed?.name, itemReviewed?.text];
  const wordings = others.filter((text): text is string => {
    if (!text || known.has(text)) return false;
    known.add(text);
    return true;
  });
  if (claimReviewed.length > MAX_TEXT) wordings.push(claimReviewed);
  return wordings.slice(0, MAX_WORDINGS);
}

/** Parts of addresses that are a number or a code are no words. */
const ADDRESS_WORD = /^(?:\p{L}+|\d{1,4})$/u;

/** The words in the last part of an address: "…/fact-check/harbour-froze-over/" names its claim in the publisher's own. */
function addressWords(address: string): string[] {
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1).replace(/\.[a-z]{2,5}$/i, '');
  const words = last.split(/[-_+]|%20/).filter((part) => ADDRESS_WORD.test(part));
  return words.length > 1 ? words : [];
}

/** What each review is filed under, without the words that all addresses begin with. */
function keywordsOf(reviews: readonly ClaimReview[]): string[] {
  const all = reviews.map(({ url, id }) => addressWords(url ?? id));
  const [first = []] = all;
  const differs = first.findIndex((word, at) => all.some((words) => words[at] !== word));
  return all.map((words) => words.slice(Math.max(0, differs)).join(' ').slice(0, MAX_KEYWORDS));
}

/**
 * One claim and one source a review, one origin a publisher. The review's verdict is an account in words, without a
 * value: a page is never said to agree or to conflict with it.
 */
export function createReviewPack(reviews: readonly ClaimReview[], id: string, title: string): ReviewPack {
  const origins = new Map<string, { id: string; name: string }>();
  const originOf = (name: string): string => {
    const known = origins.get(name) ?? { id: `publisher-${origins.size + 1}`, name };
    origins.set(name, known);
    return known.id;
  };
  const sources: ReviewPack['sources'] = [];
  const keywords = keywordsOf(reviews);
  const claims = reviews.map((review, index): ReviewPack['claims'][number] => {
    const publisher = review.author?.name ?? review.publisher?.name ?? null;
    const rating = review.reviewRating?.alternateName ?? review.reviewRating?.name ?? null;
    const headline = review.name ?? review.headline;
    const source = `review-${index + 1}`;
    sources.push({
      id: source,
      publisher: publisher && shorten(publisher, MAX_TEXT),
      title: headline && shorten(headline, MAX_TEXT),
      published: review.datePublished,
      stage: null,
      url: review.url,
    });
    const attributedTo = review.itemReviewed?.author?.name ?? null;
    return {
      id: review.id,
      question: shorten(review.claimReviewed, MAX_TEXT),
      wordings: wordingsOf(review),
      keywords: keywords[index]!,
      kind: 'yes-no',
      scope: 'standing',
      accounts: [
        {
          source,
          origin: originOf(shorten(publisher ?? 'publisher not named', MAX_TEXT)),
          value: { is: null },
          attributedTo: attributedTo && shorten(attributedTo, 120),
          says: rating === null ? 'Reviewed this claim.' : shorten(`Rated this claim “${rating}”.`, MAX_TEXT),
          fragment: fragmentOf(rating ?? headline ?? review.claimReviewed),
          paragraph: 1,
        },
      ],
    };
  });
  return {
    format: 'variorum-pack/1',
    id,
    title: shorten(title, MAX_TEXT),
    version: '1.0.0',
    origins: [...origins.values()],
    sources,
    claims,
  };
}
