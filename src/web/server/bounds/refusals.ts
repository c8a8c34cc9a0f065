import type { Registry } from 'prom-client';
import { Counter } from '../../figures';
import type { WebLog } from '../log';

/** Told with a code for why, never with who or what. */
export type Refused = (reason: string) => void;

/** One line per cause in so much time, with how often: whoever floods the server does not flood the log too. */
const QUIET_MS = 10 * 60_000;

/** Counts what is turned away, by reason, and says the first of each reason in the log. `now` in milliseconds. */
export function countRefusals(registry: Registry, log: Pick<WebLog, 'warn'>, now: () => number = Date.now): Refused {
  const counter = new Counter({
    name: 'deelwijzer_refused_total',
    help: 'What was turned away before anything was done with it, by reason',
    labelNames: ['reason'],
    registers: [registry],
  });
  const said = new Map<string, { readonly at: number; readonly times: number }>();
  return (reason) => {
    counter.inc({ reason });
    const before = said.get(reason);
    const isQuiet = before !== undefined && now() - before.at < QUIET_MS;
    if (isQuiet) {
      said.set(reason, { at: before.at, times: before.times + 1 });
      return;
    }
    said.set(reason, { at: now(), times: 0 });
    log.warn({ reason, ...(before === undefined ? {} : { timesSinceLastSaid: before.times + 1 }) }, 'turned away');
  };
}
