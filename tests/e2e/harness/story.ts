/** Pages about the bundled story, small enough to be put into any frame, framework or trap. */

export const TITLE = 'Putin agrees to spare energy sites in call with Trump';
/** The passage by which a test knows that a page was annotated. */
export const LENGTH = 'two and a half hours';
export const PARAGRAPHS = [
  'President Donald Trump and Russian President Vladimir Putin spoke by telephone on Tuesday about the war in Ukraine.',
  `The call between Trump and Putin lasted ${LENGTH}, Russian state television said.`,
  'The Zaporizhzhia nuclear plant has six reactors.',
];

interface Parts {
  /** Goes into the head, before all else. */
  head?: string;
  body?: string;
  title?: string;
  htmlAttributes?: string;
}

export const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A document whose body is the story, unless another is given. */
export function storyPage({
  head = '',
  body = story,
  title = TITLE,
  htmlAttributes = 'lang="en"',
}: Parts = {}): string {
  return `<!doctype html><html ${htmlAttributes}><head>${head}<meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2025-03-19"></head><body>${body}</body></html>`;
}
