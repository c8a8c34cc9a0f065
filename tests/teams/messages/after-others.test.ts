import { setImmediate as round } from 'node:timers/promises';
import { afterOthers } from '../../../src/teams/messages/after-others';

/** Asks for so many turns at once, and notes in which round of the event loop each began. */
async function begun(turn: () => Promise<void>, many: number): Promise<readonly number[]> {
  const rounds: number[] = [];
  let now = 0;
  const all = Array.from({ length: many }, () => turn().then(() => rounds.push(now)));
  while (rounds.length < many && now < 10 * many) {
    await round();
    now += 1;
  }
  await Promise.all(all);
  return rounds;
}

describe('a turn after others', () => {
  it('comes at once when nobody is waiting, also after a burst', async () => {
    const turn = afterOthers();
    expect(await begun(turn, 1)).toEqual([0]);
    await begun(turn, 20);
    await round();
    expect(await begun(turn, 1)).toEqual([0]);
  });

  it('comes to one in a round, in the order in which they asked, so that what comes in is between them', async () => {
    const turn = afterOthers();
    const order: number[] = [];
    const seen: number[] = [];
    let between = 0;
    const others = (async () => {
      while (order.length < 8 && between < 100) {
        await round();
        between += 1;
      }
    })();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        turn().then(() => {
          order.push(index);
          seen.push(between);
        }),
      ),
    );
    await others;
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // Something else had its turn between any two.
    expect(new Set(seen).size).toBe(8);
  });

  it('comes to more of them in a round the more are waiting, so that a thousand do not take a thousand rounds', async () => {
    const rounds = await begun(afterOthers(), 1_000);
    expect(rounds).toHaveLength(1_000);
    expect(Math.max(...rounds)).toBeLessThan(150);
  });

  it('is not kept from others by one that fails', async () => {
    const turn = afterOthers();
    const failing = turn().then(() => Promise.reject(new Error('update refused')));
    const next = turn();
    await expect(failing).rejects.toThrow('update refused');
    await expect(next).resolves.toBeUndefined();
  });
});
