import type { DeliveryResult } from './notifier';

/** What happens to a notification after a try. `at` is an ISO instant, `reason` a code without personal data. */
export type DeliveryDecision =
  | { readonly kind: 'remove' }
  /** `conversation`: nothing else for the same conversation goes out before `at` either. */
  | { readonly kind: 'retry'; readonly at: string; readonly reason: string; readonly holds: 'itself' | 'conversation' }
  /** The person removed or blocked the bot, or the channel is gone: for their next visit, or the next channel. */
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

interface Patience {
  /** Pauses double from here on. */
  readonly firstPauseSeconds: number;
  readonly mostAttempts: number;
}

/** The service says that it did not take it: half a day. */
const NOT_TAKEN: Patience = { firstPauseSeconds: 5, mostAttempts: 26 };
/** Something of the service broke. It may have arrived all the same (facts/teams.md §5): some hours. */
const BROKE: Patience = { firstPauseSeconds: 8, mostAttempts: 12 };
/** No answer at all: it may well have arrived, and everybody sees it again with every try. Half an hour. */
const SILENT: Patience = { firstPauseSeconds: 5, mostAttempts: 10 };

const LONGEST_PAUSE_SECONDS = 3600;
const LONGEST_RETRY_AFTER_SECONDS = 6 * 3600;
/** No letter waits longer for its next try. */
export const LONGEST_WAIT_SECONDS = LONGEST_RETRY_AFTER_SECONDS + LONGEST_PAUSE_SECONDS;

const UNREACHABLE: readonly number[] = [403, 404, 410];
/**
 * 401: credentials that an operator is about to repair. 409 and 412: somebody else was at the same message, which passes, as
 * 429 does: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
const PASSES: readonly number[] = [401, 409, 412, 423, 425, 429, 503];
const NEVER_SENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const REQUEST_TIMEOUT = 408;

/** Our delivery policy: pure, and the only one; the SDK tries nothing by itself (teams/rim/one-try.ts). */
export function decideDelivery({ result, attempt, now, random }: Try): DeliveryDecision {
  if (result.kind !== 'failed') return { kind: 'remove' };
  const { status, code, retryAfterSeconds } = result;
  const reason = status === null ? (code ?? 'no-answer') : `http-${status}`;
  if (status !== null && UNREACHABLE.includes(status)) return { kind: 'keep-for-visit', reason };
  const patience = status === null ? patienceWithout(code) : patienceWith(status);
  // The same request will be refused again; a new release may repair it, and then the dead letter can be tried again.
  if (patience === undefined || attempt >= patience.mostAttempts) return { kind: 'bury', reason };

  const pause = Math.min(patience.firstPauseSeconds * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS) * (0.5 + random / 2);
  const asked = Math.min(retryAfterSeconds ?? 0, LONGEST_RETRY_AFTER_SECONDS);
  // Never sooner than asked; the jitter comes on top, or all would return in the same second.
  const seconds = asked > 0 ? asked + Math.min(pause, asked) * random : pause;
  const at = new Date(Date.parse(now) + Math.ceil(seconds * 1000)).toISOString();
  return { kind: 'retry', at, reason, holds: status === 429 ? 'conversation' : 'itself' };
}

const patienceWithout = (code: string | null): Patience => (NEVER_SENT.includes(code ?? '') ? NOT_TAKEN : SILENT);

/** Undefined: what can never succeed. */
function patienceWith(status: number): Patience | undefined {
  if (PASSES.includes(status)) return NOT_TAKEN;
  if (status === REQUEST_TIMEOUT) return SILENT;
  return status >= 400 && status < 500 ? undefined : BROKE;
}
