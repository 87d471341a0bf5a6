import { until } from './launch.ts';
import type { Tab } from './types.ts';
import type { PageStatus } from '../../lib/messages/types.ts';

/** A highlighted span: which `p` of the page, -1 outside of all, and UTF-16 offsets in its text. */
export interface MarkedSpan {
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** The spans that are highlighted on the page, as the page itself can see them, in page order. */
export function readMarks(tab: Tab): Promise<MarkedSpan[]> {
  return tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort(
      (a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b),
    );
    return ranges.map((range) => {
      const paragraph = range.startContainer.parentElement?.closest('p') ?? null;
      const before = document.createRange();
      if (paragraph) before.setStart(paragraph, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      const text = range.toString();
      return { paragraph: paragraph ? paragraphs.indexOf(paragraph) : -1, start, end: start + text.length, text };
    });
  }, null);
}

/** Waits until the page has a highlighted span that contains `words`. */
export function waitForMark(tab: Tab, words: string): Promise<MarkedSpan> {
  return until(
    `a mark on "${words}"`,
    async () => (await readMarks(tab)).find(({ text }) => text.includes(words)) ?? null,
  );
}

/** What the content script of the only tab with a page says of it, asked from `extensionPage` as the popup asks. */
export function readStatus(extensionPage: Tab): Promise<{ tab: number; status: PageStatus } | null> {
  return extensionPage.evaluate(async () => {
    interface Api {
      tabs: {
        query(filter: object): Promise<{ id: number }[]>;
        sendMessage(tab: number, message: object): Promise<{ ok: boolean; value: never } | undefined>;
      };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const { tabs } = (browser ?? chrome)!;
    for (const { id } of await tabs.query({})) {
      const answer = await tabs.sendMessage(id, { name: 'status', input: null }).catch(() => undefined);
      if (answer?.ok) return { tab: id, status: answer.value };
    }
    return null;
  }, null);
}

/** As `readStatus`, once the page has been read. */
export function waitForStatus(extensionPage: Tab): Promise<{ tab: number; status: PageStatus }> {
  return until('the page to be read', async () => {
    const answer = await readStatus(extensionPage);
    return answer && answer.status.state !== 'checking' ? answer : null;
  });
}

/** Scrolls the highlighted span to the middle of the viewport, so that its badge is drawn. */
export function scrollToMark(tab: Tab, words: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((candidate) => (candidate as Range).toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
}
