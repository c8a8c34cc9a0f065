import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';

/** What trouble is told to: one line when it begins and one when it is over. */
export interface TroubleLog {
  readonly warn: (facts: Readonly<Record<string, unknown>>, what: string) => void;
}

/** Trouble that lasts is said once; how often it was met is said at its end. */
export interface Troubles {
  /** Of the database, met by whoever used it. */
  readonly database: (error: StorageUnavailable) => void;
  /** Of a chore. One that met the database's trouble has nothing of its own to say. */
  readonly chore: (name: string, error: unknown) => void;
  /** The database, or the chore of this name, works. */
  readonly over: (what: string) => void;
}

export const DATABASE = 'database';

interface Begun {
  readonly at: number;
  times: number;
}

/** `nowMs` counts up whatever the clock does. */
export function watchTrouble(log: TroubleLog, nameOf: (error: unknown) => string, nowMs: () => number): Troubles {
  const begun = new Map<string, Begun>();
  const met = (what: string, facts: Readonly<Record<string, unknown>>, words: string): void => {
    const before = begun.get(what);
    if (before !== undefined) {
      before.times += 1;
      return;
    }
    begun.set(what, { at: nowMs(), times: 1 });
    log.warn(facts, words);
  };
  return {
    database: ({ trouble, detail }) =>
      met(DATABASE, { trouble, detail }, 'the database cannot do what is asked; trees work, questions wait'),
    chore: (name, error) => {
      if (error instanceof StorageUnavailable) return;
      met(name, { error: nameOf(error) }, `${name}: tried again later`);
    },
    over: (what) => {
      const before = begun.get(what);
      if (before === undefined) return;
      begun.delete(what);
      log.warn({ times: before.times, seconds: Math.round((nowMs() - before.at) / 1_000) }, `${what}: works again`);
    },
  };
}
