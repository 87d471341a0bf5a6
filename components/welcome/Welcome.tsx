import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/translate.ts';
import { Notice } from '../Notice.tsx';
import { RelationSign } from '../RelationSign.tsx';

interface Props {
  /** The browser has not given access to websites. */
  isAccessMissing: boolean;
  onAllow: () => void;
  onOptions: () => void;
  example: ComponentChildren;
}

const shapes = ['conflicts', 'agrees', 'compatible'] as const;

/** The page that opens once, after the installation: what marks mean, and one to try. */
export function Welcome({ isAccessMissing, onAllow, onOptions, example }: Props) {
  return (
    <main class="welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      {isAccessMissing ? (
        <Notice
          text={t('page.no_access')}
          more={t('page.no_access_more')}
          action={{ label: t('page.allow'), run: onAllow }}
        />
      ) : null}
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        {example}
      </section>
      <section aria-labelledby="shapes">
        <h2 id="shapes">{t('welcome.shapes')}</h2>
        <ul class="shapes">
          {shapes.map((relation) => (
            <li key={relation}>
              <span class="shape">
                <span class={`marked ${relation}`}>{t(`relation.${relation}`)}</span>
                <span class={`example-badge ${relation}`}>
                  <RelationSign relation={relation} />
                </span>
              </span>
              <span>{t(`welcome.shape_${relation}`)}</span>
            </li>
          ))}
        </ul>
        <p class="verdict">{t('popup.no_verdict')}</p>
      </section>
      <section aria-labelledby="know">
        <h2 id="know">{t('welcome.know')}</h2>
        <ul class="points">
          <li>{t('welcome.know_stories')}</li>
          <li>{t('welcome.know_popup')}</li>
          <li>{t('welcome.know_privacy')}</li>
        </ul>
        <button type="button" class="button" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </section>
    </main>
  );
}
