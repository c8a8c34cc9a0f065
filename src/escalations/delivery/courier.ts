import { type Delivering, deliverOne, takeDue } from './deliver-outbox';
import type { Delivery } from './notifier';

/** Keeps delivering in the background. */
export interface Courier {
  /** Something was just written: deliver now instead of at the next round. */
  nudge(): void;
  /**
   * Takes nothing new. Resolves when what is on its way is done, or has had its time: what is left then is free for whoever
   * starts next.
   */
  stop(): Promise<void>;
}

export interface CourierOptions extends Delivering {
  /** Between rounds; another instance may have written what this one delivers. */
  readonly pauseMs: number;
  /** How long `stop` waits for what is on its way. */
  readonly patienceMs: number;
  /** For the log; the round is tried again after the pause. */
  readonly onTrouble: (error: unknown) => void;
}

/** Conversations served at the same time; one that does not answer takes one place, until its deadline. */
const LANES = 20;

/** Every conversation is a lane of its own: none waits for another. */
export function startCourier({ pauseMs, patienceMs, onTrouble, ...delivering }: CourierOptions): Courier {
  const underway = new Map<Delivery, Promise<void>>();
  let stopped = false;
  let isOver = false;
  let nudged = false;
  let wake = (): void => undefined;
  const nudge = (): void => {
    nudged = true;
    wake();
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const send = (delivery: Delivery): void => {
    const sending = deliverOne(delivering, delivery)
      .catch(onTrouble)
      .finally(() => {
        underway.delete(delivery);
        // The conversation is free again.
        nudge();
      });
    underway.set(delivery, sending);
  };
  const take = async (): Promise<number> => {
    if (underway.size >= LANES) return 0;
    try {
      const taken = await takeDue(delivering, LANES - underway.size);
      // Too late to begin: their lease ends by itself.
      if (isOver) return 0;
      for (const delivery of taken) send(delivery);
      return taken.length;
    } catch (error) {
      onTrouble(error);
      return 0;
    }
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      nudged = false;
      if ((await take()) === 0 && !nudged && !stopped) await pause(pauseMs);
    }
  };
  const running = run();
  return {
    nudge,
    stop: async () => {
      stopped = true;
      wake();
      const enough = pause(patienceMs);
      // A database that says nothing holds up the taking, too.
      await Promise.race([running.then(() => Promise.all(underway.values())), enough]);
      isOver = true;
      wake();
      const free = ({ id }: Delivery) => delivering.outbox.retryAt(id, delivering.now(), 'stopped').catch(onTrouble);
      await Promise.all([...underway.keys()].map(free));
    },
  };
}
