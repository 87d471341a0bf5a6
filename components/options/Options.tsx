import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/translate.ts';

/** One section of the page; `id` is its place in the address. */
export interface OptionsSection {
  id: string;
  title: string;
  body: ComponentChildren;
}

/** The options page: its sections, and a way to each. */
export function Options({ sections }: { sections: OptionsSection[] }) {
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <nav aria-label={t('options.sections')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, body }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {body}
        </section>
      ))}
    </main>
  );
}
