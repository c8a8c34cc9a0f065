import { decideDelivery } from '../../../src/escalations/delivery/delivery-policy';
import { CAUSES, causeOf } from '../../../src/escalations/delivery/undelivered';
import { NOON } from '../../support/escalations';

test('every status that keeps a letter has a cause that says what to do', () => {
  const causes = new Map<number, string>();
  for (let status = 300; status < 600; status++) {
    const result = { kind: 'failed', status, code: null, retryAfterSeconds: null } as const;
    const decided = decideDelivery({ result, attempt: 1, now: NOON, random: 0 });
    if (decided.kind === 'remove') throw new Error(`Expected ${status} to keep the letter.`);
    causes.set(status, causeOf(decided.reason));
    expect(CAUSES).toContain(causeOf(decided.reason));
    // What is refused for good is never called something that passes, nor the other way round.
    const isForGood = decided.kind === 'bury';
    expect(['refused', 'too-large'].includes(causeOf(decided.reason))).toBe(isForGood);
  }
  expect([403, 404, 413, 400, 429, 500].map((status) => causes.get(status))).toEqual([
    'blocked',
    'gone',
    'too-large',
    'refused',
    'busy',
    'no-answer',
  ]);
});

test.each(['no-address', 'no-channel', 'key-missing'] as const)('%s is its own cause', (reason) => {
  expect(causeOf(reason)).toBe(reason);
});

test.each(['ETIMEDOUT', 'ECONNRESET', 'notifier-threw', 'stopped', ''])('%s is a silence', (reason) => {
  expect(causeOf(reason)).toBe('no-answer');
});
