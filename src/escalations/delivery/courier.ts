import { type Delivering, deliverDue } from './deliver-outbox';

/** Keeps delivering in the background. */
export interface Courier {
  /** Something was just written: deliver now instead of at the next round. */
  nudge(): void;
  /** Resolves when what was being delivered is done. */
  stop(): Promise<void>;
}

export interface CourierOptions extends Delivering {
  /** Between rounds; another instance may have written what this one delivers. */
  readonly pauseMs: number;
  /** For the log; the round is tried again after the pause. */
  readonly onTrouble: (error: unknown) => void;
}

export function startCourier({ pauseMs, onTrouble, ...delivering }: CourierOptions): Courier {
  let stopped = false;
  let nudged = false;
  let wake = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!stopped) {
      nudged = false;
      const tried = await deliverDue(delivering).catch((error: unknown) => {
        onTrouble(error);
        return 0;
      });
      if (tried === 0 && !nudged && !stopped) await pause();
    }
  };
  const running = run();
  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
