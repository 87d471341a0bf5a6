import type { ComponentChildren } from 'preact';

/** What a notice offers to do. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

/** A plain sentence where a list would stand, what it means, and the one thing to do about it. */
export function Notice({ text, more, action }: { text: string; more?: ComponentChildren; action?: NoticeAction }) {
  return (
    <div class="notice">
      <p class="notice-text">{text}</p>
      {more ? <p class="notice-more">{more}</p> : null}
      {action ? (
        <button type="button" class="button main" onClick={action.run}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}
