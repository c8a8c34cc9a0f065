import type { DatabaseState } from '../../storage/database/state/try-writing';
import type { Health } from '../../web/watch-health';
import type { ChoreReport } from '../background';
import { DATABASE, type Troubles } from './watch-trouble';

/** For /readyz: what is missing, by name. */
export const missing = (state: DatabaseState): readonly string[] => (state === 'ready' ? [] : [`database: ${state}`]);

export const reportState =
  (health: Health, troubles: Troubles) =>
  (state: DatabaseState): void => {
    health.ready(state === 'ready');
    if (state === 'ready') troubles.over(DATABASE);
  };

export const reportChores = (health: Health, troubles: Troubles, now: () => string): ChoreReport => ({
  done: (chore) => {
    health.choreDone(chore, Math.floor(Date.parse(now()) / 1_000));
    troubles.over(chore);
  },
  failed: (chore, error) => {
    health.choreFailed(chore);
    troubles.chore(chore, error);
  },
});
