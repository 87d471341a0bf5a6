import { expect, test } from 'vitest';
import { NotesError, notesErrorCode } from '../../../lib/notes/errors.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name }, more);

test.each([
  [named('QuotaExceededError'), 'quota'],
  [named('AbortError', { inner: named('QuotaExceededError') }), 'quota'],
  [
    named('DatabaseClosedError', { inner: named('OpenFailedError', { inner: named('InvalidStateError') }) }),
    'unavailable',
  ],
  [named('ModifyError', { failures: [named('UnknownError')] }), 'damaged'],
  [new Error('wrapped', { cause: named('VersionError') }), 'damaged'],
  [new NotesError('blocked'), 'blocked'],
  [named('DatabaseClosedError'), 'failed'],
  [named('constructor'), 'failed'],
  ['text', 'failed'],
  [null, 'failed'],
])('%s is %s', (error, code) => {
  expect(notesErrorCode(error)).toBe(code);
});

test('an error that holds itself comes to an end', () => {
  const error = named('AbortError');
  expect(notesErrorCode(Object.assign(error, { inner: error }))).toBe('failed');
});
