import { render } from 'preact';
import { StoryPage, type StoryView } from '../../components/story/StoryPage.tsx';
import { direction, language } from '../../lib/locales/translate.ts';
import { sendFromPage } from '../../lib/messages/client.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();

/** The story that the address names (`?pack=…&story=…`), else the first there is. */
async function readStory(): Promise<StoryView> {
  const asked = new URLSearchParams(location.search);
  const stories = await sendFromPage('stories', null);
  if (!stories.ok) return { state: 'failed', code: stories.error.code };
  const named = ({ pack, story }: (typeof stories.value)[number]): boolean =>
    story.id === asked.get('story') && (!asked.has('pack') || pack.id === asked.get('pack'));
  const known = asked.has('story') ? stories.value.find(named) : stories.value[0];
  if (!known) return { state: 'gone' };
  const matrix = await sendFromPage('matrix', { pack: known.pack.id, story: known.story.id });
  if (!matrix.ok) return { state: 'failed', code: matrix.error.code };
  return matrix.value ? { state: 'ready', matrix: matrix.value } : { state: 'gone' };
}

void (async () => {
  const root = document.querySelector('#root');
  if (!root) return;
  render(<StoryPage view={{ state: 'loading' }} />, root);
  const view = await readStory();
  if (view.state === 'ready') document.title = view.matrix.story.title;
  render(<StoryPage view={view} />, root);
})();
