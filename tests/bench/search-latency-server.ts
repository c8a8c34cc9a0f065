import { findTrees } from '../../src/start/arranging/find-trees';
import { Bot } from '../../src/teams/bot';
import { MessageUpdates } from '../../src/teams/messages/message-updates';
import { botbuilder } from '../../src/teams/rim/botbuilder';
import { turnsOf } from '../../src/teams/rim/turns';
import { startServer } from '../../src/web/server/server';
import { grownEdition } from './search-set/grown-edition';
import { readEdition } from './steps-walks';

/**
 * The real server and bot on content that is so many times as large as the real one. The edition is made here and not read
 * from a folder: promised walks and texts of copies need no checking.
 */
async function serve(times: number): Promise<void> {
  const edition = grownEdition(await readEdition(), times);
  const nothing = () => undefined;
  const later = async () => undefined;
  const log = { info: nothing, warn: nothing, error: nothing };
  const bot = new Bot(
    {
      editions: { newest: () => edition, find: async () => undefined },
      find: findTrees(),
      count: nothing,
      missed: nothing,
      today: () => '2026-11-22',
      pages: 'http://127.0.0.1',
      retentionDays: 90,
      // Nobody is on a walk: all that is typed is looked up.
      lastTokens: { keep: nothing, leave: nothing, passBy: later, find: later, wipe: later },
      takenTurns: {
        take: async () => true,
        giveBack: async () => undefined,
        firstSaid: async ({ choice }) => ({ choice, isFirst: true }),
      },
      liveCards: { advance: async () => undefined, show: async () => undefined },
      now: () => '2026-11-22T12:00:00.000Z',
      log,
    },
    new MessageUpdates(nothing),
    async () => undefined,
  );
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    demo: true,
    messages: turnsOf(botbuilder(undefined), bot, { bot: undefined, refused: nothing, late: nothing, log }),
    ready: async () => [],
    log,
  });
  process.once('SIGTERM', () => process.exit(0));
  const nodes = [...edition.trees.values()].reduce((sum, tree) => sum + tree.nodes.size, 0);
  process.stdout.write(`${nodes} nodes; it listens on ${server.url}\n`);
}

void serve(Number(process.argv[2]));
