import type { MessageKey } from '../lib/locales/translate.ts';
import type { ErrorCode } from '../lib/messages/types.ts';

const keys: Partial<Record<ErrorCode, MessageKey>> = {
  quota: 'error.quota',
  unavailable: 'error.unavailable',
  blocked: 'error.blocked',
  damaged: 'error.damaged',
  'not-found': 'error.not_found',
};

/** The faults with a sentence of their own. */
export const toldErrors = Object.keys(keys) as ErrorCode[];

/** The sentence for a fault; those that a reader can do nothing about share one. */
export function errorKey(code: ErrorCode): MessageKey {
  return keys[code] ?? 'error.failed';
}
