/** Something to do again and again; a failure is reported and the next round comes anyway. */
export interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  /** Also at the start: a program that is restarted within the hour would never come to its first round. */
  readonly atStart?: true;
  readonly run: () => Promise<unknown>;
}

export interface ChoreReport {
  readonly done: (chore: string) => void;
  readonly failed: (chore: string, error: unknown) => void;
}

/** Runs chores in the background, each never twice at once. `stop` waits for what is under way. */
export function startBackground(chores: readonly Chore[], report: ChoreReport): { stop(): Promise<void> } {
  const running = new Map<string, Promise<void>>();
  const round = ({ name, run }: Chore): void => {
    if (running.has(name)) return;
    const underWay = run()
      .then(
        () => report.done(name),
        (error: unknown) => report.failed(name, error),
      )
      .finally(() => running.delete(name));
    running.set(name, underWay);
  };
  const timers = chores.map((chore) => {
    const timer = setInterval(() => round(chore), chore.everySeconds * 1_000);
    timer.unref();
    return timer;
  });
  for (const chore of chores) if (chore.atStart) round(chore);
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
