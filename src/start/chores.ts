import type { Config } from '../config/config';
import { closeQuiet, expireAnswered, forgetOldEscalations, remind } from '../escalations/keeping/housekeeping';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { DatabaseState } from '../storage/database/state/try-writing';
import type { Storage } from '../storage/open-storage';
import type { Chore } from './background';
import type { LiveEditions } from './live-editions';

const HOUR_SECONDS = 3_600;
/** Answered and never closed: after this many days it counts as closed, so that it can be forgotten. */
const EXPIRE_AFTER_DAYS = 30;

export interface Chores {
  readonly config: Pick<Config, 'remindAfterHours' | 'closeAfterDays' | 'retentionDays'>;
  readonly storage: Storage;
  readonly editions: LiveEditions;
  readonly now: () => string;
  /** Hears what every try to write came to. */
  readonly onState: (state: DatabaseState) => void;
  /** Hears how many programs run on this database. */
  readonly onPrograms: (running: number) => void;
}

type Name = 'database' | 'instances' | 'editions' | 'counts' | 'last tokens' | 'letters' | 'reminders' | 'retention';

/** Those whose last success says something in the metrics. */
export const CHORES: readonly Name[] = [
  'database',
  'instances',
  'editions',
  'counts',
  'last tokens',
  'letters',
  'reminders',
  'retention',
];

/** What the program does without being asked. Each chore may run on any number of instances at once. */
export function choresOf({ config, storage, editions, now, onState, onPrograms }: Chores): readonly (Chore & {
  readonly name: Name;
})[] {
  const { escalations, counts, lastTokens } = storage;
  const tryDatabase = async (): Promise<void> => {
    const state = await storage.state();
    onState(state);
    if (state === 'not-migrated') await storage.migrate();
    // As any chore that could not do its work: only then the end of the trouble is its end.
    else if (state !== 'ready') throw new StorageUnavailable(state === 'slow' ? 'away' : state, 'tried');
  };
  // In this order: what closes now is forgotten in its own time, and the disk is overwritten last.
  const retain = async (): Promise<void> => {
    await expireAnswered(escalations, now(), EXPIRE_AFTER_DAYS);
    await closeQuiet(escalations, now(), config.closeAfterDays);
    await forgetOldEscalations(escalations, now(), config.retentionDays);
    await storage.sweep(now(), config.retentionDays);
  };
  return [
    { name: 'database', everySeconds: 10, atStart: true, run: tryDatabase },
    // Whoever is new is counted within ten seconds; until then Teams says what is too much.
    { name: 'instances', everySeconds: 10, atStart: true, run: async () => onPrograms(await storage.programs()) },
    // With asking and compiling, an edition is everywhere within five seconds.
    { name: 'editions', everySeconds: 3, run: () => editions.refresh() },
    { name: 'counts', everySeconds: 5, run: () => counts.flush() },
    { name: 'last tokens', everySeconds: 1, run: () => lastTokens.flush() },
    { name: 'letters', everySeconds: 60, atStart: true, run: () => storage.outbox.setRight(now()) },
    {
      name: 'reminders',
      everySeconds: 300,
      atStart: true,
      run: () => remind(escalations, now(), config.remindAfterHours),
    },
    { name: 'retention', everySeconds: HOUR_SECONDS, atStart: true, run: retain },
  ];
}
