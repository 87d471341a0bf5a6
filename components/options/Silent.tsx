import { t } from '../../lib/locales/translate.ts';
import type { Muted, MutedClaim } from '../../lib/muted.ts';
import { UndoList } from './UndoList.tsx';

interface Props {
  /** Host names; null until read, like the rest. */
  sites: string[] | null;
  muted: Muted | null;
  onSite: (host: string) => void;
  onClaim: (claim: MutedClaim) => void;
  onPack: (pack: Muted['packs'][number]) => void;
}

/** Where and what Variorum does not mark, because the reader said so; each can be taken back. */
export function Silent({ sites, muted, onSite, onClaim, onPack }: Props) {
  const claimKey = ({ pack, claim }: MutedClaim) => `${pack} ${claim}`;
  const find = <T,>(list: T[] | undefined, isIt: (each: T) => boolean, then: (found: T) => void) => {
    const found = list?.find(isIt);
    if (found) then(found);
  };
  const unmute = { action: t('silent.unmute'), nameAction: (name: string) => t('silent.unmute_for', { name }) };
  return (
    <>
      <UndoList
        title={t('silent.sites')}
        empty={t('silent.sites_none')}
        entries={sites?.map((host) => ({ key: host, name: host, more: null })) ?? null}
        action={t('silent.switch_on')}
        nameAction={(host) => t('silent.switch_on_for', { host })}
        onUndo={onSite}
      />
      <UndoList
        title={t('silent.claims')}
        empty={t('silent.claims_none')}
        entries={muted?.claims.map((each) => ({ key: claimKey(each), name: each.question, more: null })) ?? null}
        {...unmute}
        onUndo={(key) => find(muted?.claims, (each) => claimKey(each) === key, onClaim)}
      />
      <UndoList
        title={t('silent.packs')}
        empty={t('silent.packs_none')}
        entries={muted?.packs.map(({ id, title }) => ({ key: id, name: title, more: null })) ?? null}
        {...unmute}
        onUndo={(key) => find(muted?.packs, ({ id }) => id === key, onPack)}
      />
    </>
  );
}
