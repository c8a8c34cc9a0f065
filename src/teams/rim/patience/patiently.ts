import { retryAfterOf, statusOf, troubleOf } from '../error-facts';
import type { Conversation } from '../turn';

/** Before the second and the third try; together with the tries themselves a turn stays within its time. */
const PAUSES_MS = [500, 1_500];
/** More than a turn has left: then it is for the person to try again. */
const LONGEST_ASKED_SECONDS = 2;

/** The service says that it did not take it, or that something of its own broke. Silence is none of these: it has cost too much time. */
const PASSES: readonly number[] = [409, 412, 423, 429, 500, 502, 503, 504];

/**
 * The connection ended under it. Mostly one that was kept, and that the service left at the moment we spoke: then nobody took
 * anything. Rarely it was taken and the answer was lost: a card that comes twice is less bad than none.
 */
const isCut = (error: unknown): boolean => ['ECONNRESET', 'EPIPE'].includes(troubleOf(error));

/** How long to wait before another try is worth it, in seconds: 0 when nobody said; undefined when it is not. */
export const passesIn = (error: unknown): number | undefined => {
  if (isCut(error)) return 0;
  return PASSES.includes(statusOf(error) ?? 0) ? (retryAfterOf(error) ?? 0) : undefined;
};

/**
 * For what somebody waits for now: tried twice more before the turn ends. What nobody waits for goes through the outbox, with
 * more time.
 */
export const patiently = ({ send, update }: Conversation): Conversation => ({
  send: (message) => again(() => send(message)),
  update: (id, message) => again(() => update(id, message)),
});

async function again<Result>(once: () => Promise<Result>, [pause, ...later] = PAUSES_MS): Promise<Result> {
  try {
    return await once();
  } catch (error) {
    const asked = passesIn(error);
    if (pause === undefined || asked === undefined || asked > LONGEST_ASKED_SECONDS) throw error;
    await new Promise((resolve) => setTimeout(resolve, Math.max(pause, asked * 1_000)));
    // Cut off a second time it is no accident, and another try may be one more message.
    return again(once, isCut(error) ? [] : later);
  }
}
