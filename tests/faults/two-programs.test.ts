import { COORDINATOR, COORDINATORS_CHANNEL, ownConversation } from '../support/people';
import { Asking, personOf } from './asking';
import { Programs } from './programs';

/** By hand: FAULT_ROUNDS=20 npx jest tests/faults/two-programs. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);
const QUESTIONS = 24;
jest.setTimeout(60_000 + ROUNDS * 60_000);

let programs: Programs;
beforeAll(async () => {
  programs = await Programs.start(2);
  await programs.inChannel(0, COORDINATOR).say('koppel');
});
afterEach(() => programs.connector.work());
afterAll(() => programs.stop());

let people = 0;
const ask = (): Asking => {
  people += 1;
  return new Asking(programs, personOf(people));
};
const messagesIn = (conversation: string, words: string) =>
  programs.connector.calls.filter(
    (call) =>
      call.method === 'POST' && call.conversation === conversation && JSON.stringify(call.activity).includes(words),
  ).length;

/** How often the channel was told of each, and how often each asker that theirs was taken. */
const told = (asked: readonly { readonly asking: Asking; readonly number: number }[]) => ({
  channel: asked.map(({ asking }) => messagesIn(COORDINATORS_CHANNEL, asking.key)),
  askers: asked.map(({ asking, number }) =>
    messagesIn(ownConversation(asking.person), `Je vraag ${number} is opgepakt.`),
  ),
});
const moreThanOnce = (times: readonly number[]): number => times.reduce((sum, each) => sum + Math.max(0, each - 1), 0);

/** What is claimed is told to its asker: so many conversations, each a lane. */
async function claim(program: number, number: number): Promise<void> {
  const channel = programs.inChannel(program, COORDINATOR);
  const message = programs.connector
    .messagesIn(COORDINATORS_CHANNEL)
    .find(({ activity }) => JSON.stringify(activity).includes(`Vraag ${number} van`));
  if (message === undefined) throw new Error(`Expected the channel to have question ${number}.`);
  channel.lookAt(message.id);
  await channel.press('Ik pak dit op').catch(() => undefined);
}

test('one is killed while both ask and deliver: what was said to be stored is stored once and told, hardly anything twice', async () => {
  let doubled = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    programs.connector.slow(15);
    const asking = Array.from({ length: QUESTIONS }, ask);
    const killAfter = Math.floor(Math.random() * QUESTIONS);
    let stored = 0;
    const asked = await Promise.all(
      asking.map(async (each, n) => {
        const number = await each.sendUntilStored(n % 2, (n + 1) % 2);
        stored += 1;
        if (stored === killAfter) await programs.kill(0);
        return { asking: each, number };
      }),
    );
    await programs.kill(0);
    await programs.startOne(0);
    await programs.untilDelivered();
    expect(new Set(asked.map(({ number }) => number)).size).toBe(QUESTIONS);
    const first = told(asked).channel;
    expect(first.filter((times) => times === 0)).toEqual([]);
    // One conversation is told one thing at a time: what was on its way at the kill may have arrived.
    expect(moreThanOnce(first)).toBeLessThanOrEqual(1);

    const claims = asked.map(({ number }, n) => claim(n % 2, number));
    await Promise.race(claims);
    await programs.kill(0);
    await Promise.all(claims);
    // Whose press was not answered presses again.
    for (const { number } of asked) await claim(1, number);
    await programs.untilDelivered();
    const askers = told(asked).askers;
    expect(askers.filter((times) => times === 0)).toEqual([]);
    // Each of these is a conversation of its own: at most what the killed one had under way.
    expect(moreThanOnce(askers)).toBeLessThanOrEqual(20);
    doubled += moreThanOnce(first) + moreThanOnce(askers);
    await programs.startOne(0);
  }
  expect(programs.log).not.toMatch(/"level":50/);
  if (ROUNDS > 1) process.stderr.write(`${ROUNDS * QUESTIONS} questions, ${2 * ROUNDS} kills, ${doubled} told twice\n`);
});
