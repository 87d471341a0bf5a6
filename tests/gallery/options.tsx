import type { ComponentChildren } from 'preact';
import controlsCss from '../../components/controls.css?inline';
import { About } from '../../components/options/About.tsx';
import { KeyList } from '../../components/options/KeyList.tsx';
import { MarkChoices } from '../../components/options/MarkChoices.tsx';
import { NotesData } from '../../components/options/NotesData.tsx';
import { Options } from '../../components/options/Options.tsx';
import optionsCss from '../../components/options/options.css?inline';
import { PackList } from '../../components/options/PackList.tsx';
import { Silent } from '../../components/options/Silent.tsx';
import type { ImportState } from '../../components/options/types.ts';
import themeCss from '../../components/theme.css?inline';
import type { Example, Surface } from './types.ts';

const none = (): void => undefined;
const section = (name: string, body: ComponentChildren): Example => ({
  name,
  view: <Options sections={[{ id: name.replaceAll(' ', '-'), title: name, body }]} />,
});
const data = (name: string, importing: ImportState | null): Example =>
  section(
    name,
    <NotesData
      notes={1234}
      bytes={2_345_678}
      outcome={null}
      importing={importing}
      onExport={none}
      onImport={none}
      onDelete={none}
    />,
  );
const pack = {
  id: 'bridge-pack',
  version: '1.2.0',
  title: 'The bridge at Elm Street',
  description: 'How four accounts tell the opening of the bridge.',
  license: 'CC0-1.0',
  stories: ['The bridge at Elm Street'],
  claims: 48,
  accounts: 106,
  sources: ['Elm Town Council', 'The Elm Street Paper'],
};
const claim = { pack: 'bridge-pack', claim: 'bridge-length', question: 'How long is the bridge?' };
const on = { onSite: none, onClaim: none, onPack: none };
const faults = [
  { path: 'notes[3].savedAt', code: 'number' as const },
  { path: 'notes[7].quote', code: 'too-long' as const },
];

/** The sections of the options page in their states. */
export const options: Surface = {
  name: 'options',
  css: themeCss + controlsCss + optionsCss,
  examples: [
    section('packs', <PackList packs={[pack, { ...pack, id: 'off' }]} off={['off']} onSwitch={none} />),
    section('marks', <MarkChoices settings={{ density: 'conflicts', badges: 'first' }} onChange={none} />),
    section(
      'silent',
      <Silent
        sites={['news.example']}
        muted={{ claims: [claim], packs: [{ id: 'p', title: 'The tunnel' }] }}
        {...on}
      />,
    ),
    section('nothing silent', <Silent sites={[]} muted={{ claims: [], packs: [] }} {...on} />),
    data('notes', null),
    data('notes brought in', { is: 'done', added: 400, known: 2 }),
    data('notes not brought in', { is: 'failed', code: 'quota' }),
    data('notes refused', { is: 'refused', why: { ok: false, reason: 'faults', faults, more: 12 } }),
    section(
      'keys',
      <KeyList commands={[{ name: 'next', description: 'Next passage', keys: 'Alt+Shift+J' }]} onChange={none} />,
    ),
    section('about', <About version="1.2.3" onWelcome={none} />),
  ],
};
