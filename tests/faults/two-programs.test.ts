import { setTimeout as sleep } from 'node:timers/promises';
import { COORDINATOR } from '../support/people';
import { Asking, personOf } from './asking';
import { Programs } from './programs';
import { publicationSuite } from './publication';
import { isAdvice, type Scene } from './scene';
import { silenceSuite } from './silence';
import { claim, moreThanOnce, told } from './telling';
import { Walker } from './walking';

/** By hand: FAULT_ROUNDS=20 npx jest tests/faults/two-programs. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);
const QUESTIONS = 24;
jest.setTimeout(60_000 + ROUNDS * 60_000);

let programs: Programs;
beforeAll(async () => {
  programs = await Programs.start(2);
  await programs.inChannel(0, COORDINATOR).say('koppel');
});
afterEach(() => {
  programs.connector.work();
  programs.between.speak();
});
afterAll(() => programs.stop());

let people = 0;
const ask = (): Asking => {
  people += 1;
  return new Asking(programs, personOf(people));
};
/** Everybody walks in a conversation of their own. */
let walkers = 10_000;
const begin = (program: number): Promise<Walker> => {
  walkers += 1;
  return Walker.begin(programs, walkers, program);
};

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
    // Neither dead nor waiting for a visit.
    expect(await programs.looking(({ outbox }) => outbox.undelivered(50))).toEqual([]);
    const first = told(programs, asked).channel;
    expect(first.filter((times) => times === 0)).toEqual([]);
    // One conversation is told one thing at a time: what was on its way at the kill may have arrived.
    expect(moreThanOnce(first)).toBeLessThanOrEqual(1);

    const claims = asked.map(({ number }, n) => claim(programs, n % 2, number));
    await Promise.race(claims);
    await programs.kill(0);
    await Promise.all(claims);
    // Whose press was not answered presses again.
    for (const { number } of asked) await claim(programs, 1, number);
    await programs.untilDelivered();
    const askers = told(programs, asked).askers;
    expect(askers.filter((times) => times === 0)).toEqual([]);
    // Each of these is a conversation of its own: at most what the killed one had under way.
    expect(moreThanOnce(askers)).toBeLessThanOrEqual(20);
    doubled += moreThanOnce(first) + moreThanOnce(askers);
    await programs.startOne(0);
  }
  expect(programs.log).not.toMatch(/"level":50/);
  if (ROUNDS > 1) process.stderr.write(`${ROUNDS * QUESTIONS} questions, ${2 * ROUNDS} kills, ${doubled} told twice\n`);
});

test('the database goes away and comes back under load: steps go on, nothing is said to be stored that is not, all is told', async () => {
  await programs.untilDelivered();
  const asking = Array.from({ length: QUESTIONS }, ask);
  let isLoaded = true;
  let steps = 0;
  const walking = [0, 1].map(async (program) => {
    while (isLoaded) {
      const words = await (await begin(program)).finish(0, 1);
      expect(isAdvice(words)).toBe(true);
      steps += 1;
    }
  });
  const heard: string[] = [];
  const first = asking.map(async (each, n) => {
    const said = await each.send(n % 2);
    heard.push(said.kind);
    return said;
  });
  await Promise.race(first);
  await programs.postgres.setAway(programs.database, true);
  const during = await Promise.all(asking.map((_, n) => ask().send(n % 2)));
  // Away, and nobody is told otherwise; no request is left without an answer.
  expect([...new Set(during.map(({ kind }) => kind))]).toEqual(['unstored']);
  const walked = steps;
  while (steps < walked + 4) await Promise.race([...walking, sleep(20)]);
  await programs.postgres.setAway(programs.database, false);
  const asked = await Promise.all(
    asking.map(async (each, n) => ({ asking: each, number: await each.sendUntilStored(n % 2, (n + 1) % 2) })),
  );
  const said = await Promise.all(first);
  said.forEach((each, n) => {
    // What was said before the storm still holds: the same form is the same question.
    if (each.kind === 'stored') expect(asked[n]?.number).toBe(each.number);
  });
  expect(heard).not.toContain('unknown');
  isLoaded = false;
  await Promise.all(walking);
  await programs.untilDelivered();
  const { channel } = told(programs, asked);
  expect(channel.filter((times) => times === 0)).toEqual([]);
  // One conversation is told one thing at a time: what arrived as the database went could not be noted, and was told again.
  expect(moreThanOnce(channel)).toBeLessThanOrEqual(1);
  expect(programs.log).not.toMatch(/"level":50/);
});

const scene: Scene = { programs: () => programs, ask, begin };
publicationSuite(scene);
silenceSuite(scene);
