/** Something to do again and again; a failure is reported and the next round comes anyway. */
export interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: () => Promise<unknown>;
}

/** Runs chores in the background, each never twice at once. `stop` waits for what is under way. */
export function startBackground(
  chores: readonly Chore[],
  failed: (chore: string, error: unknown) => void,
): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const timers = chores.map((chore) => {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      const round = chore
        .run()
        .then(
          () => undefined,
          (error: unknown) => failed(chore.name, error),
        )
        .finally(() => {
          busy = false;
          running.delete(round);
        });
      running.add(round);
    }, chore.everySeconds * 1_000);
    timer.unref();
    return timer;
  });
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
