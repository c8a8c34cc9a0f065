import type { Registry } from 'prom-client';
import type { StorageTrouble } from '../escalations/keeping/storage-unavailable';
import { Counter, Gauge } from './figures';

const TROUBLES: readonly StorageTrouble[] = ['away', 'locked', 'full', 'unknown'];

/** What the program counts of itself; deploy/README.md says what to do with each. */
export interface Health {
  /** Of the last try to write. */
  readonly ready: (isReady: boolean) => void;
  readonly troubleMet: (trouble: StorageTrouble) => void;
  /** `at`: seconds since 1970, by the clock. */
  readonly choreDone: (chore: string, at: number) => void;
  readonly choreFailed: (chore: string) => void;
  /** How many of us run side by side. */
  readonly instances: (running: number) => void;
}

export function watchHealth(registry: Registry, chores: readonly string[]): Health {
  const ready = new Gauge({
    name: 'deelwijzer_ready',
    help: '1 when the last try to write to the database went well, every ten seconds; otherwise 0',
    registers: [registry],
  });
  const troubles = new Counter({
    name: 'deelwijzer_database_troubles_total',
    help: 'Times that the database could not do what was asked, by trouble',
    labelNames: ['trouble'],
    registers: [registry],
  });
  const done = new Gauge({
    name: 'deelwijzer_chore_last_success_seconds',
    help: 'When a chore last went well, in seconds since 1970; 0 when it did not yet',
    labelNames: ['chore'],
    registers: [registry],
  });
  const failures = new Counter({
    name: 'deelwijzer_chore_failures_total',
    help: 'Rounds of a chore that failed; each is tried again',
    labelNames: ['chore'],
    registers: [registry],
  });
  const instances = new Gauge({
    name: 'deelwijzer_instances',
    help: 'Programs on the same database, this one among them; they share what Teams allows',
    registers: [registry],
  });
  instances.set(1);
  // What never happened is to be seen as 0, not as missing.
  for (const trouble of TROUBLES) troubles.inc({ trouble }, 0);
  for (const chore of chores) {
    done.set({ chore }, 0);
    failures.inc({ chore }, 0);
  }
  return {
    ready: (isReady) => ready.set(isReady ? 1 : 0),
    troubleMet: (trouble) => troubles.inc({ trouble }),
    choreDone: (chore, at) => done.set({ chore }, at),
    choreFailed: (chore) => failures.inc({ chore }),
    instances: (running) => instances.set(running),
  };
}
