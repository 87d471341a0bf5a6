import { useRef } from 'preact/hooks';
import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { ReadNotes } from '../../lib/notes/import.ts';
import { errorKey } from '../error-key.ts';
import type { ImportState } from './types.ts';

interface Props {
  state: ImportState | null;
  onChoose: (file: File) => void;
}

/** Brings notes in from a file, and says what became of it. */
export function ImportNotes({ state, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state?.is === 'reading' || state?.is === 'saving';
  return (
    <>
      <p class="line">
        <span>{t('import.what')}</span>
        <button type="button" class="button" disabled={isBusy} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // Else the same file, once mended, could not be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status">{state ? <Outcome state={state} /> : null}</div>
    </>
  );
}

function Outcome({ state }: { state: ImportState }) {
  const number = (count: number) => new Intl.NumberFormat(language()).format(count);
  switch (state.is) {
    case 'reading':
      return <p class="dim">{t('import.reading')}</p>;
    case 'saving':
      return <p class="dim">{t('import.saving', { done: number(state.done), total: number(state.total) })}</p>;
    case 'refused':
      return <Refused why={state.why} />;
    case 'failed':
      return (
        <div class="fault">
          <p>{t(errorKey(state.code))}</p>
          <p>{t('import.untouched')}</p>
        </div>
      );
    case 'done':
      break;
  }
  return (
    <p>
      {tCount('import.added', state.added)} {state.known === 0 ? null : tCount('import.known', state.known)}
    </p>
  );
}

const reasons = {
  'too-large': 'import.too_large',
  'no-json': 'import.no_json',
  'no-notes': 'import.no_notes',
  newer: 'import.newer',
} as const;

const faults = {
  text: 'import.fault_text',
  number: 'import.fault_number',
  list: 'import.fault_list',
  record: 'import.fault_record',
  empty: 'import.fault_empty',
  unknown: 'import.fault_unknown',
  'too-long': 'import.fault_too_long',
  value: 'import.fault_value',
} as const;

function Refused({ why }: { why: Exclude<ReadNotes, { ok: true }> }) {
  return (
    <div class="fault">
      <p>
        {why.reason === 'faults' ? null : t(reasons[why.reason])} {t('import.untouched')}
      </p>
      {why.reason !== 'faults' ? null : (
        <>
          <p>{t('import.faults')}</p>
          <ul>
            {why.faults.map(({ path, code }) => (
              <li key={`${path} ${code}`}>
                <code>
                  <bdi>{path}</bdi>
                </code>{' '}
                {t(faults[code])}
              </li>
            ))}
            {why.more === 0 ? null : <li>{tCount('import.more', why.more)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
