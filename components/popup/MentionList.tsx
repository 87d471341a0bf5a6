import { t } from '../../lib/locales/translate.ts';
import type { ParsedCard } from '../../lib/messages/types.ts';
import { RelationCounts } from '../RelationCounts.tsx';

interface Props {
  cards: ParsedCard[];
  onShow: (key: string) => void;
}

/** The mentions of the page in its order; each leads to its passage. */
export function MentionList({ cards, onShow }: Props) {
  return (
    <ul class="rows" aria-label={t('popup.mentions')}>
      {cards.map(({ key, claim, quote, value, counts }) => (
        <li key={key}>
          <button type="button" class="mention" onClick={() => onShow(key)}>
            <span class="eyebrow" dir="auto">
              {claim.question}
            </span>
            <q class="quote" dir="auto">
              {quote}
            </q>
            <span class="facts">
              {value === null ? null : (
                <b class="value" dir="auto">
                  {value}
                </b>
              )}
              <RelationCounts counts={counts} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
