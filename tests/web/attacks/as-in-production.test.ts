import { Microsoft } from '../../support/microsoft/microsoft';
import { COLLEAGUE, ownConversation } from '../../support/people';
import { type PostgresServer, startPostgres } from '../../support/postgres';
import { TestBot } from '../../support/start-bot';
import { entraCallers } from './callers';
import { metric } from './crowd';
import { storedOnPostgres } from './stored';
import { throwAll } from './throw-all';
import { Thrower } from './thrown';

/** By hand: FUZZ_RUNS=100000 nice npx jest tests/web/attacks/as-in-production. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
jest.setTimeout(120_000 + RUNS * 100);

let microsoft: Microsoft;
let postgres: PostgresServer;
let url: string;
let bot: TestBot;
beforeAll(async () => {
  [microsoft, postgres] = await Promise.all([new Microsoft().start(), startPostgres()]);
  url = await postgres.createDatabase();
  bot = await TestBot.start((connector) => ({ ...microsoft.environment(connector), DATABASE_URL: url }));
});
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await microsoft.stop();
  await postgres.stop();
});

it('with tokens of Entra and of Teams, on PostgreSQL: any request is answered, refused without a trace, or done', async () => {
  const stored = await storedOnPostgres(url);
  await throwAll(bot, new Thrower(bot, await entraCallers(microsoft), stored), RUNS);
  await stored.close();
  // The bot's own answers went out too, with a token.
  expect(bot.connector.calls.length).toBeGreaterThan(0);
});

it('to somebody who writes faster than Teams lets us answer, so much goes as may, and the log is silent', async () => {
  const authorization = `Bearer ${await microsoft.teamsToken()}`;
  const chat = bot.chat(COLLEAGUE);
  const write = async (): Promise<number> => {
    const activity = chat.activity({ type: 'message', text: 'menu' });
    const body = JSON.stringify({
      ...activity,
      serviceUrl: microsoft.serviceUrl,
      channelData: { tenant: { id: microsoft.tenantId } },
    });
    const headers = { authorization, 'content-type': 'application/json', connection: 'close' };
    return (await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body })).status;
  };
  const started = performance.now();
  const statuses = await Promise.all(Array.from({ length: 30 }, write));
  const seconds = (performance.now() - started) / 1_000;
  expect([...new Set(statuses)]).toEqual([200]);
  const sent = bot.connector.messagesIn(ownConversation(COLLEAGUE)).length;
  expect(sent).toBeGreaterThanOrEqual(8);
  // Eight in any two seconds.
  expect(sent).toBeLessThanOrEqual(8 * Math.ceil(seconds / 2 + 1));
  expect(await metric(bot.url, 'deelwijzer_refused_total{reason="pace"}')).toBe(30 - sent);
  expect(bot.log).not.toMatch(/"level":50/);
});
