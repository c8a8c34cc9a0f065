import { join } from 'node:path';
import pino from 'pino';
import { type Config, readConfig } from './config/config';
import { compileEdition } from './content/compile-edition';
import { hashContent, readContentFolder } from './content/folder/read-content-folder';
import { startPlayground } from './demo/playground';
import { authenticationFor, createAdapter, laterWith } from './teams/adapter';
import { Bot } from './teams/bot';
import { refuseActivity } from './teams/check-activity';
import { LastTokensInMemory } from './teams/last-tokens';
import { MessageUpdates } from './teams/message-updates';
import { buildSearchIndex } from './search/build-index';
import { find } from './search/find';
import { startServer } from './web/server';

const PLAYGROUND_PORT = 56_150;

export async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const log = pino({ level: config.logLevel, base: null });
  const files = await readContentFolder(config.contentFolder);
  const today = () => new Date().toISOString().slice(0, 10);
  const { edition, problems } = compileEdition(files, { id: hashContent(files), today: today() });
  if (edition === undefined) throw new Error(`Content has ${problems.length} problems. Run: npm run content -- check`);
  const index = buildSearchIndex(edition);
  const adapter = createAdapter(authenticationFor(config.bot), log);
  const updates = new MessageUpdates(() => log.warn({}, 'update failed'));
  const bot = new Bot(
    {
      editions: { newest: () => edition, find: async (id) => (id === edition.id ? edition : undefined) },
      find: (_, question) => {
        const found = find(index, question);
        return found;
      },
      count: () => undefined,
      today,
      pages: config.publicUrl ?? `http://localhost:${config.port}`,
      retentionDays: config.retentionDays,
      lastTokens: new LastTokensInMemory(Date.now),
      log,
    },
    updates,
    laterWith(adapter, config.bot?.appId ?? ''),
  );
  const server = await startServer({
    host: config.host,
    port: config.port,
    demo: config.bot === undefined,
    messages: async (request, response) => {
      const refusal = refuseActivity(request.body, config.bot === undefined);
      if (refusal !== undefined) {
        response.status(400).send({ error: refusal });
        return;
      }
      await adapter.process(request as never, response as never, (context) => bot.run(context));
    },
    ready: async () => [],
    log,
  });
  console.log(server.url);
  if (args.includes('--playground')) {
    const playground = await startPlayground(`http://127.0.0.1:${server.port}/api/messages`, PLAYGROUND_PORT, join(__dirname, '../deploy/playground'));
    console.log(playground.url);
  }
}

if (require.main === module) void main(process.argv.slice(2), process.env);
export type { Config };
