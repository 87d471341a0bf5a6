/** One thing the reader switched off. */
export interface UndoEntry {
  key: string;
  name: string;
  /** What tells it from others of that name, or where it is from. */
  more: string | null;
}

interface Props {
  title: string;
  /** Says that there is none. */
  empty: string;
  /** Null until read. */
  entries: UndoEntry[] | null;
  /** What the button says, and says of one entry. */
  action: string;
  nameAction: (name: string) => string;
  onUndo: (key: string) => void;
}

/** Things the reader switched off, each with a button that takes it back. */
export function UndoList({ title, empty, entries, action, nameAction, onUndo }: Props) {
  return (
    <>
      <h3>{title}</h3>
      {entries?.length === 0 ? <p class="dim">{empty}</p> : null}
      <ul class="entries" aria-label={title}>
        {entries?.map(({ key, name, more }) => (
          <li key={key} class="line">
            <span>
              <bdi>{name}</bdi>
              {more === null ? null : (
                <span class="dim" dir="auto">
                  {more}
                </span>
              )}
            </span>
            <button type="button" class="button" aria-label={nameAction(name)} onClick={() => onUndo(key)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
