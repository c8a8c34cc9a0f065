import { decideDelivery } from '../../../src/escalations/delivery/delivery-policy';
import type { DeliveryResult } from '../../../src/escalations/delivery/notifier';
import { NOON } from '../../support/escalations';

const failed = (
  status: number | null,
  { code = null, retryAfterSeconds = null }: { code?: string | null; retryAfterSeconds?: number | null } = {},
): DeliveryResult => ({ kind: 'failed', status, code, retryAfterSeconds });

const decide = (result: DeliveryResult, attempt = 1, random = 0) =>
  decideDelivery({ result, attempt, now: NOON, random });

function pauseSeconds(result: DeliveryResult, attempt = 1, random = 0): number {
  const decision = decide(result, attempt, random);
  if (decision.kind !== 'retry') throw new Error(`Expected a retry, found ${decision.kind}.`);
  return (Date.parse(decision.at) - Date.parse(NOON)) / 1000;
}

/** From the first try to this one. */
const hoursUntil = (result: DeliveryResult, attempt: number): number =>
  Array.from({ length: attempt - 1 }, (_, index) => pauseSeconds(result, index + 1, 0.5) / 3600).reduce(
    (total, hours) => total + hours,
  );

describe('after a try to deliver', () => {
  test.each(['delivered', 'pointless'] as const)('what is %s goes from the outbox', (kind) => {
    expect(decide({ kind })).toEqual({ kind: 'remove' });
  });

  test.each([403, 404, 410])('%d means unreachable: kept for the next visit, however often', (status) => {
    expect(decide(failed(status), 19)).toEqual({ kind: 'keep-for-visit', reason: `http-${status}` });
  });

  test.each([400, 405, 413, 415, 418, 422])('%d will be refused again: a dead letter at once', (status) => {
    expect(decide(failed(status))).toEqual({ kind: 'bury', reason: `http-${status}` });
  });

  test('Retry-After is never undercut, and jitter comes on top', () => {
    for (const random of [0, 0.5, 0.999]) {
      expect(pauseSeconds(failed(429, { retryAfterSeconds: 90 }), 1, random)).toBeGreaterThanOrEqual(90);
    }
    expect(pauseSeconds(failed(429, { retryAfterSeconds: 90 }), 1, 0.9)).toBeGreaterThan(90);
  });

  test('an absurd Retry-After does not park it for a month', () => {
    expect(pauseSeconds(failed(503, { retryAfterSeconds: 3_000_000 }))).toBeLessThanOrEqual(12 * 3600);
  });

  test('pauses double up to an hour', () => {
    const pauses = [1, 2, 3, 4].map((attempt) => pauseSeconds(failed(429), attempt, 0.99999));
    expect(pauses.map(Math.round)).toEqual([5, 10, 20, 40]);
    expect(pauseSeconds(failed(429), 19, 0.99999)).toBeLessThanOrEqual(3600);
  });

  test('jitter spreads them over half the pause', () => {
    expect(pauseSeconds(failed(429), 3, 0)).toBe(10);
    expect(pauseSeconds(failed(429), 3, 0.5)).toBe(15);
  });

  test.each([
    ['a time-out', failed(null, { code: 'ETIMEDOUT' })],
    ['a broken connection', failed(null, { code: 'ECONNRESET' })],
    ['http 408', failed(408)],
    ['a notifier that threw', failed(null, { code: 'notifier-threw' })],
  ])('%s may well have arrived: given up within the hour', (_, result) => {
    expect(decide(result, 9).kind).toBe('retry');
    expect(decide(result, 10).kind).toBe('bury');
    expect(hoursUntil(result, 10)).toBeLessThan(1);
  });

  test.each([500, 502, 504, 599])('%d broke on the other side: hours, and then it is given up', (status) => {
    expect(pauseSeconds(failed(status))).toBeLessThanOrEqual(8);
    expect(hoursUntil(failed(status), 12)).toBeGreaterThan(2);
    expect(decide(failed(status), 12)).toEqual({ kind: 'bury', reason: `http-${status}` });
  });

  test('only being told to slow down holds up the whole conversation', () => {
    expect(decide(failed(429))).toMatchObject({ kind: 'retry', holds: 'conversation' });
    for (const status of [401, 408, 409, 412, 500, 503])
      expect(decide(failed(status))).toMatchObject({ kind: 'retry', holds: 'itself' });
  });

  test.each([
    ['refused connections', failed(null, { code: 'ECONNREFUSED' })],
    ['throttling', failed(429)],
    ['a conflict', failed(409)],
    ['a precondition that failed', failed(412)],
    ['a service that is down', failed(503)],
    ['credentials that lapsed', failed(401)],
  ])('%s last half a day before it is given up', (_, result) => {
    expect(hoursUntil(result, 26)).toBeGreaterThan(11);
    expect(decide(result, 26)).toMatchObject({ kind: 'bury' });
  });
});
