import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  /** Name of the state, for where it is not known yet. */
  by: string;
  is: string;
  /** A drawing for each state that has one; `else` for the others. */
  of: Record<string, ComponentChildren>;
}

/**
 * Shows what belongs to the state. Whatever of a card changes while it is open stands in one of these: a card on a page is
 * drawn beforehand, in all its states.
 */
export function Switch({ is, of }: SwitchProps) {
  return <>{Object.hasOwn(of, is) ? of[is] : of['else']}</>;
}
