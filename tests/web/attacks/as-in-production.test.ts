import { Microsoft } from '../../support/microsoft/microsoft';
import { type PostgresServer, startPostgres } from '../../support/postgres';
import { TestBot } from '../../support/start-bot';
import { entraCallers } from './callers';
import { storedOnPostgres } from './stored';
import { throwAll } from './throw-all';
import { Thrower } from './thrown';

/** By hand: FUZZ_RUNS=100000 nice npx jest tests/web/attacks/as-in-production. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
jest.setTimeout(120_000 + RUNS * 100);

let microsoft: Microsoft;
let postgres: PostgresServer;
beforeAll(async () => {
  [microsoft, postgres] = await Promise.all([new Microsoft().start(), startPostgres()]);
});
afterAll(async () => {
  await microsoft.stop();
  await postgres.stop();
});

it('with tokens of Entra and of Teams, on PostgreSQL: any request is answered, refused without a trace, or done', async () => {
  const url = await postgres.createDatabase();
  const bot = await TestBot.start((connector) => ({ ...microsoft.environment(connector), DATABASE_URL: url }));
  const stored = await storedOnPostgres(url);
  try {
    await throwAll(bot, new Thrower(bot, await entraCallers(microsoft), stored), RUNS);
    // The bot's own answers went out too, with a token.
    expect(bot.connector.calls.length).toBeGreaterThan(0);
  } finally {
    await stored.close();
    await bot.stop();
  }
});
