import { inTime } from '../../escalations/delivery/in-time';

export interface Stopping {
  /** Takes no new turns, and lets those that run finish: with a limit of its own. */
  readonly close: () => Promise<void>;
  /** What goes on by itself: each ends, whichever does first. */
  readonly finish: readonly (() => Promise<void>)[];
  /** Stores what is still in memory and lets go of the database. */
  readonly disconnect: () => Promise<void>;
}

/** With the ten seconds of the server it stays under the thirty that systemd, compose and Azure give (deploy/) before they kill. */
const FINISH_MS = 6_000;
const DISCONNECT_MS = 3_000;

/**
 * Whoever says nothing, the service or the database, holds up no stop. What was under way is free for the next who starts, or is
 * when its lease ends. `late` is told what was not waited for.
 */
export async function stopInOrder(
  { close, finish, disconnect }: Stopping,
  late: (what: string) => void,
): Promise<void> {
  await close();
  const within = async (work: Promise<unknown>, milliseconds: number, what: string): Promise<void> => {
    if (
      (await inTime(
        work.then(() => true),
        milliseconds,
        () => undefined,
      )) === undefined
    )
      late(what);
  };
  await within(Promise.all(finish.map((each) => each())), FINISH_MS, 'stopped before all that was under way had ended');
  await within(
    disconnect(),
    DISCONNECT_MS,
    'stopped before the database answered: counts of the last seconds are lost',
  );
}
