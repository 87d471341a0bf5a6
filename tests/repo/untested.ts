/** Files of lib without a unit test of their own, each with the reason. */
export const untested: Record<string, string> = {
  'lib/matcher/types.ts': 'types only',
  'lib/messages/types.ts': 'types only',
  'lib/page/limits.ts': 'constants only; the modules they bind test them',
  'lib/page/views.ts': 'types only',
  'lib/values/types.ts': 'types only',
};
