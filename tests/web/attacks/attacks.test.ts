import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardIn } from '../../support/chat';
import { MEMBER, OUTSIDER } from '../../support/people';
import { wordsOn } from '../../support/seen-card';
import { TestBot } from '../../support/start-bot';
import { demoCallers } from './callers';
import { Crowd, HALVES, metric } from './crowd';
import { storedOnSqlite } from './stored';
import { throwAll } from './throw-all';
import { Thrower } from './thrown';

/** By hand: FUZZ_RUNS=100000 nice npx jest tests/web/attacks -t 'any request'. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
jest.setTimeout(120_000 + RUNS * 100);

/** Of the descriptors about 150 are for connections: a crowd of 300 is twice what fits. */
const DESCRIPTORS = 256;
const MANY = 300;

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start({}, undefined, DESCRIPTORS);
});
afterAll(async () => {
  // A stop waits for nobody who is silent.
  expect(await bot.stop()).toBe(0);
});

async function untilFiguresAreAs(before: number): Promise<void> {
  while ((await metric(bot.url, 'process_open_fds')) > before + 5) await sleep(20);
}

/** What was used and let go counts until it is collected, which only happens while something goes on: half a minute is enough. */
async function heapWithoutWaste(enough: number): Promise<number> {
  for (const end = Date.now() + 30_000; ; ) {
    const heap = await metric(bot.url, 'nodejs_heap_size_used_bytes');
    if (heap < enough || Date.now() > end) return heap;
    await bot.chat(MEMBER).say('menu');
  }
}

describe('with few descriptors', () => {
  it.each(Object.entries(HALVES))('%s keep nobody else out, and leave nothing behind', async (name, half) => {
    const before = await metric(bot.url, 'process_open_fds');
    const heap = await metric(bot.url, 'nodejs_heap_size_used_bytes');
    for (let round = 0; round < 2; round += 1) {
      const crowd = await Crowd.gather(bot.url, MANY, half);
      // While all of them hang on.
      expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
      expect(await bot.chat(MEMBER).say('menu')).toContain('Waar wil je over nadenken?');
      if (name === 'upgrades') {
        await crowd.until(0);
        expect(crowd.heard.some((answer) => answer.startsWith('HTTP/1.1 400 ') && answer.includes('no-upgrade'))).toBe(
          true,
        );
      } else await crowd.until(DESCRIPTORS);
      crowd.leave();
      await untilFiguresAreAs(before);
    }
    expect(await heapWithoutWaste(heap + 40_000_000)).toBeLessThan(heap + 40_000_000);
  });

  it('says so once per cause, not once per connection, and counts each', async () => {
    const crowd = await Crowd.gather(bot.url, MANY, HALVES.upgrades);
    await crowd.until(0);
    expect(await metric(bot.url, 'deelwijzer_refused_total{reason="upgrade"}')).toBeGreaterThanOrEqual(MANY / 2);
    const said = bot.log.split('\n').filter((line) => line.includes('turned away'));
    const reasons = said.map((line) => (JSON.parse(line) as { reason: string }).reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

it('seventy questions of one person at the same moment: sixty are stored, the others are told when, with their text', async () => {
  const chat = bot.chat(OUTSIDER);
  const send = (i: number) =>
    chat.invoke({
      type: 'Action.Execute',
      data: { verb: 'ask-send', question: `Mag ik dit delen? ${i}`, formKey: randomUUID(), urgent: 'nee' },
    });
  const cards = (await Promise.all(Array.from({ length: 70 }, (_, i) => send(i)))).map((each) =>
    wordsOn(cardIn(each) ?? {}),
  );
  expect(cards.filter((words) => words.includes('is verstuurd') || words.includes('verstuurd naar'))).toHaveLength(
    cards.length - cards.filter((words) => words.includes('Dit is nog niet verstuurd')).length,
  );
  const refused = cards.filter((words) => words.includes('Dit is nog niet verstuurd'));
  expect(refused).toHaveLength(10);
  for (const words of refused) {
    expect(words).toMatch(/Vanaf \d{2}[.:]\d{2} uur kan het weer/);
    expect(words).toContain('Mag ik dit delen?');
    expect(words).toContain('112');
  }
  expect(await metric(bot.url, 'deelwijzer_refused_total{reason="limit-question"}')).toBeGreaterThanOrEqual(10);
});

it('any request to any route is answered, refused without a trace, or done', async () => {
  const stored = storedOnSqlite(bot);
  await throwAll(bot, new Thrower(bot, await demoCallers(bot), stored), RUNS);
  await stored.close();
});
