// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { everyNote } from '../../../lib/notes/query.ts';
import type { Found, SearchIndex } from '../../../lib/notes/search-index.ts';
import { useFound } from '../../../lib/notes/use-found.ts';
import { makeNote } from '../../helpers/note.ts';
import { after, show } from '../../helpers/render.ts';

function fakeIndex() {
  const answers: ((found: Found) => void)[] = [];
  const watchers = new Set<() => void>();
  const index: SearchIndex = {
    find: () => new Promise((resolve) => answers.push(resolve)),
    warmUp: () => undefined,
    watch: (onChange) => {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
  };
  return { index, answers, watchers };
}

const asked = ['a', 'ab', 'abc'].map((search) => ({ query: { ...everyNote, search }, from: 0, to: 5 }));
const facets = { stories: [], sites: [] };

const Count = ({ index, at }: { index: SearchIndex; at: number | null }) => (
  <p>{useFound(index, at === null ? null : asked[at]!)?.value?.count ?? 'none'}</p>
);

test('keeps the last answer until the next, and forgets late ones', async () => {
  const { index, answers, watchers } = fakeIndex();
  const root = show(<Count index={index} at={0} />);
  await after(() => answers[0]!({ notes: [makeNote()], count: 7, from: 0, facets }));
  expect(root.textContent).toBe('7');
  show(<Count index={index} at={1} />, root);
  show(<Count index={index} at={2} />, root);
  expect(root.textContent).toBe('7');
  await after(() => answers[2]!({ notes: [], count: 2, from: 0, facets }));
  await after(() => answers[1]!({ notes: [], count: 4, from: 0, facets }));
  expect(root.textContent).toBe('2');
  await after(() => watchers.forEach((look) => look()));
  await after(() => answers[3]!({ notes: [], count: 3, from: 0, facets }));
  expect(root.textContent).toBe('3');
  show(<Count index={index} at={null} />, root);
  expect(root.textContent).toBe('none');
  expect(watchers.size).toBe(0);
});

test('asks before the next frame', () => {
  const { index, answers } = fakeIndex();
  render(<Count index={index} at={0} />, document.createElement('div'));
  expect(answers).toHaveLength(1);
});

test('hands a fault on', async () => {
  const { index } = fakeIndex();
  vi.spyOn(index, 'find').mockRejectedValue(new Error('full'));
  const Fault = () => <p>{String(useFound(index, asked[0]!)?.error)}</p>;
  const root = show(<Fault />);
  await vi.waitFor(() => expect(root.textContent).toBe('Error: full'));
});
