import { inTime } from '../../escalations/delivery/in-time';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';

/** Longer than the database itself waits for a lock, so that it says by itself who holds it up. */
const PATIENCE_MS = 4_000;
/** After it was silent, until it says anything again: a turn asks several things one after another. */
const AFTER_SILENCE_MS = 500;

/** What a port does, by name: reading stores nothing, so whoever was not answered knows that. */
type Reads<Port> = readonly (keyof Port)[];

/** The same port, but whoever waits for it is told within seconds that it is not to be had. */
export type WaitedFor = <Port extends object>(port: Port, reads: Reads<Port>) => Port;

/**
 * For what somebody in Teams waits for. A database that takes what is asked and says nothing is given up by its driver after twelve
 * seconds, question by question; Teams gives up a turn after ten to fifteen (facts/teams.md 5). What is done by itself waits as
 * long as the driver does. All ports of one `waitedFor` know together that it was silent.
 */
export function waitedFor(patienceMs = PATIENCE_MS, afterSilenceMs = AFTER_SILENCE_MS): WaitedFor {
  let isSilent = false;
  const answered = async <Result>(work: Promise<Result>): Promise<{ readonly result: Result }> => {
    const result = await work;
    isSilent = false;
    return { result };
  };
  const inPatience = async (work: Promise<unknown>, isRead: boolean): Promise<unknown> => {
    // Whatever fails later was reported by the driver.
    const heard = await inTime(answered(work), isSilent ? afterSilenceMs : patienceMs, () => undefined);
    if (heard !== undefined) return heard.result;
    isSilent = true;
    throw new StorageUnavailable(isRead ? 'away' : 'unknown', 'silent');
  };
  return <Port extends object>(port: Port, reads: Reads<Port>): Port => {
    const names: readonly unknown[] = reads;
    const limited = Object.entries(port).map(([name, value]): readonly [string, unknown] => {
      if (typeof value !== 'function') return [name, value];
      return [
        name,
        (...given: readonly unknown[]) => {
          const work: unknown = value(...given);
          return work instanceof Promise ? inPatience(work, names.includes(name)) : work;
        },
      ];
    });
    return Object.fromEntries(limited) as Port;
  };
}
