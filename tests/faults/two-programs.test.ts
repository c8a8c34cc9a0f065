import { setTimeout as sleep } from 'node:timers/promises';
import { EditorClient } from '../support/editor-client';
import { COORDINATOR } from '../support/people';
import { metric } from '../web/attacks/crowd';
import { toyFile } from '../web/support/editor-desk';
import { Asking, personOf } from './asking';
import { Programs } from './programs';
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

/** The advice for the school, before and after the publication. */
const OLD = 'Deel alleen wat de school nodig heeft.';
const FRESH = 'Met de school deel je niet meer dan nodig.';

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
      expect([OLD, FRESH].some((advice) => words.includes(advice))).toBe(true);
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
  expect(told(programs, asked).channel.filter((times) => times !== 1)).toEqual([]);
  expect(programs.log).not.toMatch(/"level":50/);
});

test('a publication under load: nobody is hindered, a walk ends as it began, and then both programs have the new words', async () => {
  const [noor, yusuf] = [
    await EditorClient.signIn(programs.url(0).replace('127.0.0.1', 'localhost'), 'Noor'),
    await EditorClient.signIn(programs.url(1).replace('127.0.0.1', 'localhost'), 'Yusuf'),
  ];
  const draft = await noor.draft('Duidelijker', { 'trees/delen.yaml': toyFile('trees/delen.yaml', OLD, FRESH) });
  const submitted = await noor.step(draft, 'submit', { note: 'Duidelijker gezegd' });
  // Half way when it is published, on either program.
  const before = await Promise.all(Array.from({ length: 6 }, (_, n) => begin(n % 2)));
  await Promise.all(before.map((walker, n) => walker.goOn(n % 2)));

  let walks = 0;
  const ends = [0, 1].map(async (program) => {
    let words = '';
    while (!words.includes(FRESH)) {
      words = await (await begin(program)).finish(program);
      expect(words.includes(OLD) || words.includes(FRESH)).toBe(true);
      walks += 1;
    }
    return walks;
  });
  expect(await yusuf.step(submitted, 'approve', { ticks: [] })).toMatchObject({ state: 'published', publishedAs: 2 });
  await Promise.all(ends);
  // Each knows of the other by now, and takes half of what Teams allows.
  for (const program of [0, 1])
    while ((await metric(programs.url(program), 'deelwijzer_instances')) !== 2) await sleep(100);
  // Begun before, ended after, every answer on another program.
  for (const walker of before) expect(await walker.finish(0, 1)).toContain(OLD);
  for (const program of [0, 1]) expect(await (await begin(program)).finish(0, 1)).toContain(FRESH);
  expect(programs.log).not.toMatch(/"level":50/);
});

test('the database falls silent: trees walk, whoever asks is told so, a stop ends well, and all that was stored is told', async () => {
  await programs.untilDelivered();
  const asking = Array.from({ length: 8 }, ask);
  const asked = await Promise.all(
    asking.map(async (each, n) => ({ asking: each, number: await each.sendUntilStored(n % 2) })),
  );
  // Some of it is on its way to the channel just now.
  programs.between.fallSilent();
  const late = Array.from({ length: 8 }, ask);
  const heard = Promise.all(late.map((each, n) => each.send(n % 2)));
  const words = await (await begin(1)).finish(0, 1);
  expect([OLD, FRESH].some((advice) => words.includes(advice))).toBe(true);
  // With questions that nobody knows of yet whether they are stored.
  expect(await programs.stopOne(0)).toBe(0);
  expect([...new Set((await heard).map(({ kind }) => kind))]).toEqual(['unstored']);
  programs.between.speak();
  await programs.startOne(0);
  const all = [
    ...asked,
    ...(await Promise.all(
      late.map(async (each, n) => ({ asking: each, number: await each.sendUntilStored(n % 2, (n + 1) % 2) })),
    )),
  ];
  await programs.untilDelivered();
  expect(new Set(all.map(({ number }) => number)).size).toBe(16);
  const times = told(programs, all).channel;
  expect(times.filter((each) => each === 0)).toEqual([]);
  // The channel is one conversation: what had arrived when nobody could write down that it had.
  expect(moreThanOnce(times)).toBeLessThanOrEqual(1);
  expect(programs.log).not.toMatch(/"level":50/);
});
