import fc from 'fast-check';
import { LONGEST_TURN_MS, Pace, type TooFast } from '../../../../src/teams/rim/patience/pace';

/** As Microsoft says them: at most so many in any so many milliseconds. */
const OF_A_CONVERSATION = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;
const OF_ALL = [[50, 1_000]] as const;

interface Wish {
  readonly at: number;
  readonly conversation: string;
}

/** A clock that goes on when everybody waits. */
class Clock {
  now = 0;
  private sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  readonly wait = (milliseconds: number) =>
    new Promise<void>((wake) => this.sleepers.push({ at: this.now + milliseconds, wake }));

  async goTo(at: number): Promise<void> {
    for (;;) {
      await new Promise(setImmediate);
      const next = this.sleepers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > at) break;
      this.sleepers = this.sleepers.filter((each) => each !== next);
      this.now = next.at;
      next.wake();
    }
    this.now = Math.max(this.now, at);
  }
}

interface Outcome extends Wish {
  readonly sent: number | undefined;
  readonly told: number | undefined;
}

/** Each wish comes in at the next of so many instances. */
async function play(wishes: readonly Wish[], instances = 1): Promise<readonly Outcome[]> {
  const clock = new Clock();
  const paces = Array.from(
    { length: instances },
    () =>
      new Pace(
        () => instances,
        () => clock.now,
        clock.wait,
      ),
  );
  const outcomes: Outcome[] = [];
  for (const [n, wish] of wishes.entries()) {
    await clock.goTo(wish.at);
    const pace = paces[n % instances] ?? new Pace();
    pace.turn(wish.conversation).then(
      () => outcomes.push({ ...wish, sent: clock.now, told: undefined }),
      (error: TooFast) => outcomes.push({ ...wish, sent: undefined, told: error.retryAfterSeconds }),
    );
  }
  await clock.goTo(clock.now + 3_600_000);
  return outcomes;
}

const sentOf = (outcomes: readonly Outcome[]): readonly number[] =>
  outcomes.flatMap(({ sent }) => sent ?? []).toSorted((one, other) => one - other);

function expectWithin(sent: readonly number[], windows: readonly (readonly [number, number])[]): void {
  for (const [most, within] of windows)
    sent.forEach((at, n) => {
      const after = sent[n + most];
      if (after !== undefined) expect(after - at).toBeGreaterThanOrEqual(within);
    });
}

const wishes = fc
  .array(fc.record({ gap: fc.constantFrom(0, 0, 0, 1, 40, 300, 2_500), to: fc.constantFrom('a', 'a', 'b', 'c') }), {
    maxLength: 150,
  })
  .map((all) => {
    let at = 0;
    return all.map(({ gap, to }): Wish => {
      at += gap;
      return { at, conversation: to };
    });
  });

it('whatever is asked, nothing goes faster than Teams takes it, nobody waits long, and whoever cannot go is told when', async () => {
  await fc.assert(
    fc.asyncProperty(wishes, fc.constantFrom(1, 1, 2, 3), async (all, instances) => {
      const outcomes = await play(all, instances);
      expect(outcomes).toHaveLength(all.length);
      for (const name of ['a', 'b', 'c'])
        expectWithin(sentOf(outcomes.filter(({ conversation }) => conversation === name)), OF_A_CONVERSATION);
      expectWithin(sentOf(outcomes), OF_ALL);
      for (const { at, sent, told } of outcomes) {
        if (sent !== undefined) expect(sent - at).toBeLessThanOrEqual(2 * LONGEST_TURN_MS);
        else expect(told).toBeGreaterThan(LONGEST_TURN_MS / 1_000);
      }
    }),
    { numRuns: 60 },
  );
});

it('a conversation at its limit is in nobody else’s way', async () => {
  const busy = Array.from({ length: 40 }, () => ({ at: 0, conversation: 'busy' }));
  const outcomes = await play([...busy, { at: 0, conversation: 'other' }]);
  expect(outcomes.find(({ conversation }) => conversation === 'other')?.sent).toBe(0);
  const sent = sentOf(outcomes.filter(({ conversation }) => conversation === 'busy'));
  expect(sent.length).toBeGreaterThanOrEqual(8);
  expect(sent.length).toBeLessThan(16);
});

it('sixty conversations at once keep to what all may', async () => {
  const outcomes = await play(Array.from({ length: 60 }, (_, n) => ({ at: 0, conversation: `${n}` })));
  expect(sentOf(outcomes).filter((at) => at === 0)).toHaveLength(50);
  expect(sentOf(outcomes)).toHaveLength(60);
});

it('two instances keep to what one may, and nobody waits for ever at either', async () => {
  const outcomes = await play(
    Array.from({ length: 60 }, (_, n) => ({ at: 0, conversation: `${n}` })),
    2,
  );
  expect(sentOf(outcomes).filter((at) => at === 0)).toHaveLength(50);
  expect(sentOf(outcomes)).toHaveLength(60);
});

it('whoever is alone again has all of it again', async () => {
  let instances = 2;
  const clock = new Clock();
  const pace = new Pace(
    () => instances,
    () => clock.now,
    clock.wait,
  );
  const together = async (many: number) => {
    let sent = 0;
    for (let n = 0; n < many; n += 1)
      void pace.turn('a').then(
        () => (sent += 1),
        () => undefined,
      );
    await clock.goTo(clock.now);
    return sent;
  };
  expect(await together(7)).toBe(3);
  instances = 1;
  await clock.goTo(10_000);
  expect(await together(7)).toBe(7);
});

it('told to wait, a conversation waits, and says for how long', async () => {
  const clock = new Clock();
  const pace = new Pace(
    () => 1,
    () => clock.now,
    clock.wait,
  );
  pace.hold('a', 30);
  await expect(pace.turn('a')).rejects.toMatchObject({ name: 'TooFast', statusCode: 429, retryAfterSeconds: 30 });
  await pace.turn('b');
  clock.now = 29_500;
  const waiting = pace.turn('a');
  await clock.goTo(30_000);
  await waiting;
  expect(clock.now).toBe(30_000);
});

it('an hour in a busy conversation is bounded', async () => {
  const all = Array.from({ length: 3_600 }, (_, n) => ({ at: n * 800, conversation: 'a' }));
  expectWithin(sentOf(await play(all)), OF_A_CONVERSATION);
});
