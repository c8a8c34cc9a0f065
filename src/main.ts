import './start/compiled-before';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dutchDay } from './calendar/dutch-day';
import { hashContent, readContentFolder } from './content/folder/read-content-folder';
import { Personas } from './demo/personas';
import { startCourier } from './escalations/delivery/courier';
import { StorageUnavailable } from './escalations/keeping/storage-unavailable';
import type { Edition } from './model/edition';
import { findPersonalData } from './privacy/find-at-need';
import { arrangeDrafts } from './start/arranging/arrange-drafts';
import { arrangeInThread } from './start/arranging/arrange-in-thread';
import { findTrees } from './start/arranging/find-trees';
import { startBackground } from './start/background';
import { checkInWorker } from './start/checking/check-in-worker';
import { keepChecks } from './start/checking/keep-checks';
import { CHORES, choresOf } from './start/chores';
import { readDataKeys } from './start/data-keys';
import { openEditions } from './start/live-editions';
import { openApi } from './start/open-api';
import { openDesk } from './start/open-desk';
import { openEditors } from './start/open-editors';
import { forTurns } from './start/patience/for-turns';
import { stopInOrder } from './start/patience/stop-in-order';
import { printedPages } from './start/printed-pages';
import { fillDemo } from './start/sample/fill-demo';
import { readSettings } from './start/settings/read-settings';
import { StartProblem } from './start/start-problem';
import { openLog } from './start/watching/open-log';
import { missing, reportChores, reportState } from './start/watching/report';
import { watchTrouble } from './start/watching/watch-trouble';
import { parseDatabaseUrl } from './storage/database/database-url';
import { openStorage } from './storage/open-storage';
import { Bot } from './teams/bot';
import type { BotParts } from './teams/bot-parts';
import { MessageUpdates } from './teams/messages/message-updates';
import { teamsNotifier } from './teams/messages/teams-notifier';
import { botbuilder } from './teams/rim/botbuilder';
import { nameOf } from './teams/rim/error-facts';
import { readPress } from './teams/rim/read-press';
import { turnsOf } from './teams/rim/turns';
import { countRefusals } from './web/server/bounds/refusals';
import { createWebMetrics } from './web/server/metrics';
import { startServer } from './web/server/server';
import { watchDelivery } from './web/watch-delivery';
import { watchHealth } from './web/watch-health';

export interface Running {
  /** By which Teams and browsers reach it. */
  readonly url: string;
  /** Where it listens, as an address for this machine. */
  readonly here: string;
  /** On which it listens here. */
  readonly port: number;
  /** Where the demo's Teams client is to listen. */
  readonly playgroundPort: number;
  stop(): Promise<void>;
}

/**
 * Reads the configuration, introduces the parts to one another and starts them. The only place that knows every part. `isShown`:
 * somebody looks at the demo, so that an empty one is filled with invented questions first.
 */
export async function start(environment: NodeJS.ProcessEnv, { isShown = false } = {}): Promise<Running> {
  const read = readSettings(environment);
  if (!read.ok) throw new StartProblem(read.problems.join('\n'));
  const { config } = read;
  const log = openLog(config.logLevel);
  const now = () => new Date().toISOString();
  const today = () => dutchDay(now());

  const address = parseDatabaseUrl(config.databaseUrl);
  if (!address.ok) throw new StartProblem(address.problem);
  const metrics = createWebMetrics();
  const health = watchHealth(metrics.registry, CHORES);
  const troubles = watchTrouble(log, nameOf, () => performance.now());
  const storage = openStorage(address.address, readDataKeys(config), (error) => {
    health.troubleMet(error.trouble);
    troubles.database(error);
  });
  // What the database could not do was said by itself, once.
  const trouble = (what: string) => (error: unknown) =>
    error instanceof StorageUnavailable ? undefined : log.warn({ error: nameOf(error) }, what);
  const [files] = await Promise.all([
    readContentFolder(config.contentFolder),
    storage.migrate().catch(trouble('database not ready; trees work, questions cannot be stored yet')),
  ]);
  const turns = forTurns(storage);

  const arranging = arrangeInThread(trouble('no thread to arrange the content for search'));
  const drafts = arrangeDrafts(arranging, trouble('a draft could not be arranged for search'));
  const find = findTrees(drafts.arrange);
  const prepare = (edition: Edition) =>
    find(edition, '').catch(trouble('the content could not be arranged for search'));
  const editions = await openEditions({
    stored: turns.editions,
    drafts: storage.drafts,
    files,
    id: hashContent(files),
    newId: randomUUID,
    now,
    prepare,
    log,
  });
  // With port 0 the real one is known when the server listens.
  let pages = config.publicUrl ?? `http://localhost:${config.port}`;
  const refused = countRefusals(metrics.registry, log);
  const parts: BotParts = {
    editions,
    find,
    count: (what, tree, node) => storage.counts.countNode(now(), { tree, node }, what),
    missed: (theme) => storage.counts.countMissedSearch(now(), theme),
    today,
    get pages() {
      return pages;
    },
    retentionDays: config.retentionDays,
    lastTokens: turns.lastTokens,
    takenTurns: turns.takenTurns,
    liveCards: turns.liveCards,
    now,
    ...(config.bot === undefined ? { speakers: new Personas() } : {}),
    log,
    refused,
  };
  let instances = 1;
  const sdk = botbuilder(config.bot, () => instances);
  const { later } = sdk;
  const updates = new MessageUpdates(trouble('a message could not be updated'));
  let nudge = (): void => undefined;
  const desk = openDesk(config, turns, parts, { nudge: () => nudge(), later }, now);
  const bot = new Bot(parts, updates, later, desk);
  const courier = startCourier({
    outbox: storage.outbox,
    addressBook: storage.addressBook,
    notifier: teamsNotifier(desk, later),
    now,
    random: Math.random,
    pauseMs: 2_000,
    patienceMs: 5_000,
    onTrouble: trouble('notifications wait'),
  });
  nudge = courier.nudge;

  if (isShown && config.bot === undefined)
    await fillDemo({
      store: storage.escalations,
      counts: storage.counts,
      edition: editions.newest(),
      now: now(),
    }).catch(trouble('the demo starts without sample questions'));

  // The guard reads its word lists at first use; nobody should wait for that.
  setTimeout(() => readPress(undefined), 500).unref();
  setTimeout(() => findPersonalData(''), 1_000).unref();
  // Nor should anybody be the first who searches.
  setTimeout(() => prepare(editions.newest()), 2_000).unref();
  const checking = checkInWorker();
  const editors = openEditors({
    config,
    storage,
    editions,
    checking: drafts.afterChecking(keepChecks(checking)),
    now: () => new Date(),
    log,
  });
  watchDelivery(metrics.registry, { figures: storage.outbox.figures, now: () => new Date() });
  const printed = printedPages(editions, {
    today,
    retentionDays: config.retentionDays,
    isDemo: config.bot === undefined,
  });
  const server = await startServer({
    host: config.host,
    port: config.port,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    demo: config.bot === undefined,
    messages: turnsOf(sdk, bot, {
      bot: config.bot,
      refused,
      late: trouble('a message came too late or not at all'),
      log,
    }),
    refused,
    ready: async () => missing(await storage.state()),
    log,
    reportPage: printed.reportPage,
    documentPage: printed.documentPage,
    metrics,
    site: printed.site,
    pictures: printed.pictures,
    lostPage: printed.lostPage,
    api: openApi(config, storage, desk, editors),
    tabsFolder: join(__dirname, 'tabs'),
  });
  pages = config.publicUrl ?? `http://localhost:${server.port}`;
  const background = startBackground(
    choresOf({
      config,
      storage,
      editions,
      now,
      onState: reportState(health, troubles),
      onPrograms: (running) => {
        instances = running;
        health.instances(running);
      },
    }),
    reportChores(health, troubles, now),
  );

  return {
    url: server.url,
    here: server.here,
    port: server.port,
    playgroundPort: config.playgroundPort,
    stop: () =>
      stopInOrder(
        {
          close: server.close,
          finish: [() => updates.settled(), background.stop, courier.stop, checking.stop, arranging.stop],
          disconnect: storage.close,
        },
        (what) => log.warn(what),
      ),
  };
}

/** Failures that say by themselves what to do; anything else is a bug and shows its stack. */
const EXPLAINED = new Set(['StartProblem', 'StartError', 'ContentFolderMissing', 'PlaygroundFailed', 'OldNode']);

/** Loaded when it is needed: nobody else waits for it. */
const loadPlayground = () => (require('./demo/playground') as typeof import('./demo/playground')).startPlayground;

async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const isShown = args.includes('--playground');
  // Whoever looks at the demo reads addresses here: a line for each request would push them off the screen.
  const program = await start(isShown ? { LOG_LEVEL: 'warn', ...environment } : environment, { isShown });
  const playground = isShown
    ? await loadPlayground()(
        `http://127.0.0.1:${program.port}/api/messages`,
        program.playgroundPort,
        join(__dirname, '../deploy/playground'),
      ).catch(async (error: unknown) => {
        await program.stop();
        throw error;
      })
    : undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await playground?.stop();
    await program.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  void playground?.ended.then(stop);

  if (playground !== undefined) {
    process.stdout.write(
      `\nDeelwijzer is running, with invented people and on this machine only.\n\n  Teams client (Playground)   ${playground.url}\n  Coordinators' tab           ${program.url}/tabs/coordinator\n  Editors' tab                ${program.url}/tabs/editor\n  Bot                         ${program.url}/api/messages\n\nStop with Ctrl+C.\n\n`,
    );
  } else
    process.stdout.write(
      `Deelwijzer listens on ${program.here}${program.here === program.url ? '' : ` for ${program.url}`}\n`,
    );
}

if (require.main === module) {
  main(process.argv.slice(2), process.env).catch((error: unknown) => {
    const explained = error instanceof Error && EXPLAINED.has(error.name);
    process.stderr.write(`${explained ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
}
