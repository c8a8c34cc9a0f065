/**
 * Why something could not be delivered, as somebody can act on it. The reason that is kept is a code: `http-403`, `ETIMEDOUT`,
 * `no-address`.
 */
export const CAUSES = [
  'blocked',
  'gone',
  'no-address',
  'no-channel',
  'key-missing',
  'too-large',
  'refused',
  'credentials',
  'busy',
  'no-answer',
] as const;
export type Cause = (typeof CAUSES)[number];

const BY_REASON: Readonly<Record<string, Cause>> = {
  'http-401': 'credentials',
  'http-403': 'blocked',
  'http-404': 'gone',
  'http-408': 'no-answer',
  'http-409': 'busy',
  'http-410': 'gone',
  'http-412': 'busy',
  'http-413': 'too-large',
  'http-423': 'busy',
  'http-425': 'busy',
  'http-429': 'busy',
  'key-missing': 'key-missing',
  'no-address': 'no-address',
  'no-channel': 'no-channel',
};

/** The cause behind a reason that was kept, also one of an earlier release. */
export const causeOf = (reason: string): Cause =>
  BY_REASON[reason] ?? (/^http-4\d\d$/.test(reason) ? 'refused' : 'no-answer');
