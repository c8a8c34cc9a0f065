import fc from 'fast-check';
import type { TestBot } from '../../support/start-bot';
import { requests, TYPED } from './requests';
import type { Thrower } from './thrown';
import '../../support/property-seed';

/** So often says how far it is, by hand. */
const SAYS_EVERY = 5_000;

/** So many requests: each is answered in time and without 5xx, what is refused changes nothing, and the log is silent about it. */
export async function throwAll(bot: TestBot, thrower: Thrower, runs: number): Promise<void> {
  const statuses = new Map<number, number>();
  let thrown = 0;
  await fc.assert(
    fc.asyncProperty(requests, async (sent) => {
      const before = await thrower.digest();
      const status = await thrower.throw(sent);
      thrown += 1;
      if (thrown % SAYS_EVERY === 0) process.stderr.write(`${thrown} ${JSON.stringify([...statuses])}\n`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status < 200 || status >= 500) throw new Error(`${status} on ${sent.method} ${sent.path}`);
      if (status >= 400) expect(await thrower.digest()).toBe(before);
    }),
    { numRuns: runs },
  );
  expect(bot.hasEnded).toBe(false);
  expect(bot.log).not.toContain(TYPED);
  expect(bot.log).not.toMatch(/"level":50/);
  // Neither all refused nor all let in, or it tries nothing.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(runs / 10);
}
