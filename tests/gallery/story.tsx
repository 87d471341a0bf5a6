import controlsCss from '../../components/controls.css?inline';
import lineCss from '../../components/number-line/number-line.css?inline';
import storyCss from '../../components/story/story.css?inline';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import themeCss from '../../components/theme.css?inline';
import { createMatrix } from '../../lib/matcher/matrix.ts';
import { language } from '../../lib/locales/translate.ts';
import { compiledHarbour } from '../helpers/harbour.ts';
import type { Surface } from './types.ts';

const matrix = createMatrix(compiledHarbour, 'harbour-meeting', language())!;
const lone = { ...matrix, topics: [{ title: null, rows: matrix.topics.flatMap(({ rows }) => rows).slice(-2) }] };

/** The story page in its states. */
export const story: Surface = {
  name: 'story',
  css: themeCss + controlsCss + lineCss + storyCss,
  examples: [
    { name: 'a story', view: <StoryPage view={{ state: 'ready', matrix }} /> },
    { name: 'questions without a title', view: <StoryPage view={{ state: 'ready', matrix: lone }} /> },
    { name: 'loading', view: <StoryPage view={{ state: 'loading' }} /> },
    { name: 'gone', view: <StoryPage view={{ state: 'gone' }} /> },
    { name: 'failed', view: <StoryPage view={{ state: 'failed', code: 'failed' }} /> },
  ],
};
