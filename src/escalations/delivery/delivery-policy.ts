import type { DeliveryResult } from './notifier';

/** What happens to a notification after a try. `at` is an ISO instant, `reason` a code without personal data. */
export type DeliveryDecision =
  | { readonly kind: 'remove' }
  | { readonly kind: 'retry'; readonly at: string; readonly reason: string }
  /** The person removed or blocked the bot, or the channel is gone: for their next visit. */
  | { readonly kind: 'keep-for-visit'; readonly reason: string }
  | { readonly kind: 'bury'; readonly reason: string };

export interface Try {
  readonly result: DeliveryResult;
  /** 1 after the first try. */
  readonly attempt: number;
  /** ISO instant. */
  readonly now: string;
  /** From 0 up to 1; spreads the tries of many notifications that failed together. */
  readonly random: number;
}

/** With pauses that double up to an hour, these tries last about half a day. */
const MOST_ATTEMPTS = 26;
/** It may have arrived every time, and the SDK has already tried three times itself (facts/teams.md §5). */
const MOST_AMBIGUOUS_ATTEMPTS = 6;
const FIRST_PAUSE_SECONDS = 5;
const FIRST_AMBIGUOUS_PAUSE_SECONDS = 120;
const LONGEST_PAUSE_SECONDS = 3600;
const LONGEST_RETRY_AFTER_SECONDS = 6 * 3600;

const UNREACHABLE: readonly number[] = [403, 404, 410];
/** The same request will be refused again; a new release may repair it, and then the dead letter can be tried again. */
const REFUSED_FOR_GOOD: readonly number[] = [400, 405, 409, 412, 413, 415, 422];
/** The service says that it did not take it. 401: credentials that an operator is about to repair. */
const NOT_TAKEN: readonly number[] = [401, 429, 503];
const NEVER_SENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Our delivery policy: pure. */
export function decideDelivery({ result, attempt, now, random }: Try): DeliveryDecision {
  if (result.kind !== 'failed') return { kind: 'remove' };
  const { status, code, retryAfterSeconds } = result;
  const reason = status === null ? (code ?? 'no-answer') : `http-${status}`;
  if (status !== null && UNREACHABLE.includes(status)) return { kind: 'keep-for-visit', reason };
  if (status !== null && REFUSED_FOR_GOOD.includes(status)) return { kind: 'bury', reason };

  const surelyNotTaken = status === null ? NEVER_SENT.includes(code ?? '') : NOT_TAKEN.includes(status);
  if (attempt >= (surelyNotTaken ? MOST_ATTEMPTS : MOST_AMBIGUOUS_ATTEMPTS)) return { kind: 'bury', reason };
  const firstPause = surelyNotTaken ? FIRST_PAUSE_SECONDS : FIRST_AMBIGUOUS_PAUSE_SECONDS;
  const pause = Math.min(firstPause * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS) * (0.5 + random / 2);
  const asked = Math.min(retryAfterSeconds ?? 0, LONGEST_RETRY_AFTER_SECONDS);
  // Never sooner than asked; the jitter comes on top, or all would return in the same second.
  const seconds = asked > 0 ? asked + Math.min(pause, asked) * random : pause;
  return { kind: 'retry', at: new Date(Date.parse(now) + Math.ceil(seconds * 1000)).toISOString(), reason };
}
