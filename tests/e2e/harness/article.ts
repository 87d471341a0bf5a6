/** One page of the evaluation's form. */
export interface Article {
  title: string;
  published: string | null;
  paragraphs: string[];
}

/** An article as a plain page: the title only in the head, each paragraph a `p`. */
export function toHtml({ title, published, paragraphs }: Article, extra = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
${published ? `<meta property="article:published_time" content="${published}">` : ''}
<style>body { font: 17px/1.6 serif; max-width: 40em; margin: 2em auto; }</style>
${extra}
</head>
<body><main>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</main></body>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
