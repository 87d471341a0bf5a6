// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
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

const Count = ({ index, search }: { index: SearchIndex; search: string }) => (
  <p>{useFound(index, { search, limit: 5 })?.value?.count ?? 'none'}</p>
);

test('keeps the last answer until the next, and forgets late ones', async () => {
  const { index, answers, watchers } = fakeIndex();
  const root = show(<Count index={index} search="a" />);
  await after(() => answers[0]!({ notes: [makeNote()], count: 7 }));
  expect(root.textContent).toBe('7');
  show(<Count index={index} search="ab" />, root);
  show(<Count index={index} search="abc" />, root);
  expect(root.textContent).toBe('7');
  await after(() => answers[2]!({ notes: [], count: 2 }));
  await after(() => answers[1]!({ notes: [], count: 4 }));
  expect(root.textContent).toBe('2');
  await after(() => watchers.forEach((look) => look()));
  await after(() => answers[3]!({ notes: [], count: 3 }));
  expect(root.textContent).toBe('3');
  show(<Count index={index} search=" " />, root);
  expect(root.textContent).toBe('none');
  expect(watchers.size).toBe(0);
});

test('hands a fault on', async () => {
  const { index } = fakeIndex();
  vi.spyOn(index, 'find').mockRejectedValue(new Error('full'));
  const Fault = () => <p>{String(useFound(index, { search: 'a', limit: 5 })?.error)}</p>;
  const root = show(<Fault />);
  await vi.waitFor(() => expect(root.textContent).toBe('Error: full'));
});
