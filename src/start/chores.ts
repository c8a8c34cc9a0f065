import type { Config } from '../config/config';
import { expireAnswered, forgetOldEscalations, remind } from '../escalations/keeping/housekeeping';
import type { Storage } from '../storage/open-storage';
import type { Chore } from './background';
import type { LiveEditions } from './live-editions';

const HOUR_SECONDS = 3_600;
/** Answered and never closed: after this many days it counts as closed, so that it can be forgotten. */
const EXPIRE_AFTER_DAYS = 30;

/** What the program does without being asked. Each chore may run on any number of instances at once. */
export function choresOf(
  config: Config,
  storage: Storage,
  editions: LiveEditions,
  now: () => string,
  ahead: () => void,
): readonly Chore[] {
  const { escalations, counts, lastTokens } = storage;
  return [
    {
      name: 'migrate',
      everySeconds: 15,
      run: async () => ((await storage.state()) === 'ready' ? undefined : storage.migrate()),
    },
    // With asking and compiling, an edition is everywhere within five seconds.
    { name: 'editions', everySeconds: 3, run: () => editions.refresh() },
    { name: 'search', everySeconds: 2, run: async () => ahead() },
    { name: 'counts', everySeconds: 5, run: () => counts.flush() },
    { name: 'last tokens', everySeconds: 1, run: () => lastTokens.flush() },
    { name: 'reminders', everySeconds: 300, run: () => remind(escalations, now(), config.remindAfterHours) },
    { name: 'expiry', everySeconds: HOUR_SECONDS, run: () => expireAnswered(escalations, now(), EXPIRE_AFTER_DAYS) },
    {
      name: 'retention',
      everySeconds: HOUR_SECONDS,
      run: () => forgetOldEscalations(escalations, now(), config.retentionDays),
    },
    // A program that is restarted every night would never come to a round of a day.
    { name: 'sweep', everySeconds: HOUR_SECONDS, run: () => storage.sweep(now(), config.retentionDays) },
  ];
}
