import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { Example } from '../../components/welcome/Example.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { api } from '../../lib/browser.ts';
import type { CardView, Panel } from '../../lib/page/views.ts';
import { isAccessMissing, sites } from '../../lib/site-access.ts';
import { exampleCard } from './example-card.ts';
import { Layer } from './layer.tsx';

/** The first page, with an example that needs no page and no pack. */
export function WelcomeApp() {
  const card = useMemo(exampleCard, []);
  const [isOpen, setIsOpen] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => void isAccessMissing().then(setIsMissing), []);
  const view: CardView = {
    ...inert,
    card,
    panel,
    onPanel: (asked) => setPanel(asked === panel ? null : asked),
    onClose: () => setIsOpen(false),
  };
  const example = (
    <Example card={card} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {isOpen ? (
        <Layer>
          <Card view={view} />
        </Layer>
      ) : null}
    </Example>
  );
  return (
    <Welcome
      isAccessMissing={isMissing}
      // In the turn of the click, or Firefox takes it for no wish of the reader's.
      onAllow={() => void api.permissions.request(sites).then((isGranted) => setIsMissing(!isGranted))}
      onOptions={() => void api.runtime.openOptionsPage()}
      example={example}
    />
  );
}

const nothing = (): void => undefined;

/** What a card can do on a page; the layer here does not offer it, for an example is not to be kept or muted. */
const inert: Omit<CardView, 'card' | 'panel' | 'onPanel' | 'onClose'> = {
  host: '',
  save: { is: 'idle' },
  dismissed: null,
  onSave: nothing,
  onDismiss: nothing,
  onUndo: nothing,
};
