// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { NotesPanel } from '../../../components/popup/NotesPanel.tsx';
import { linkToPassage } from '../../../lib/notes/passage-link.ts';
import { everyNote } from '../../../lib/notes/query.ts';
import { makeView } from '../../helpers/card-view.ts';
import { makeAccount, makeCard } from '../../helpers/card.ts';
import { noNoteActions } from '../../helpers/note-actions.ts';
import { makeNote } from '../../helpers/note.ts';
import { hostileTexts } from '../../helpers/hostile-texts.ts';
import { show } from '../../helpers/render.ts';

beforeEach(() => document.body.replaceChildren());

const shapeOf = (root: Element) => [...root.querySelectorAll('*')].map(({ nodeName }) => nodeName).join(' ');

describe('S14 text that is markup is shown as text', () => {
  const card = (text: string) => {
    const account = makeAccount({
      says: text,
      fragment: text,
      hedge: text,
      attributedTo: text,
      origin: { id: 'o', name: text },
    });
    const made = makeCard({ quote: text, value: text, accounts: [account] });
    return show(<Card view={makeView({ card: { ...made, claim: { ...made.claim, question: text } } })} />);
  };
  const notes = (text: string) => {
    const note = makeNote({
      quote: text,
      value: text,
      comment: text,
      pageTitle: text,
      claim: { id: 'a', question: text },
    });
    const view = { state: 'ready' as const, notes: [note], before: 0, found: 1, total: 1, facets: null };
    return show(
      <NotesPanel view={view} query={everyNote} isAsked={false} isFiltering={false} actions={noNoteActions()} />,
    );
  };

  it.each(hostileTexts)('%s', (text) => {
    for (const surface of [card, notes]) {
      const plain = shapeOf(surface('words'));
      const root = surface(text);
      expect(shapeOf(root)).toBe(plain);
      expect(root.textContent).toContain(text);
    }
    expect('hit' in window).toBe(false);
  });
});

describe('S14 an address that is none of the web is no link', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://news.example/1',
    'about:blank',
    'ftp://news.example/',
    'chrome://settings',
    '//news.example',
    'not an address',
    '',
  ])('%j', (url) => {
    expect(linkToPassage(makeNote({ url }))).toBeNull();
  });
});
