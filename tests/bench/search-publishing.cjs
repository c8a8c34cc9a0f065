// What the bot's process holds of search, and nothing of a bench: the program's own code, compiled, and the index that runs.
// Then an editor hands in a draft with one more line, which is checked, arranged and published, and more after it; and last an edition
// comes that was handed in elsewhere. Says as JSON how long each took. Usage: node search-publishing.cjs <times>.
const { enableCompileCache } = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');

const DIST = join(__dirname, '..', '..', 'dist');
const program = (...path) => require(join(DIST, ...path));
// As the program does, and in that order: all of it is read, though only what finds is used.
enableCompileCache(join(DIST, '.compiled'));
program('main.js');
const { arrangeInThread } = program('start', 'arranging', 'arrange-in-thread.js');
const { findTrees } = program('start', 'arranging', 'find-trees.js');
const { arrangeDrafts } = program('start', 'arranging', 'arrange-drafts.js');
const { checkInWorker } = program('start', 'checking', 'check-in-worker.js');
const { readContentFolder } = program('content', 'folder', 'read-content-folder.js');
const { packEdition, unpackEdition } = program('model', 'pack-edition.js');
const { shippedEdition, SHIPPED } = program('start', 'read-shipped-edition.js');

/** Nobody publishes twice in a second. */
const PAUSE_MS = 300;
const CONTENT = join(__dirname, '..', '..', 'content');

/** One of these trees has one more line that people type. */
function withLine(files, number) {
  const [file, text] = Object.entries(files).find(([, each]) => /^asked:\n/m.test(each)) ?? [];
  if (file === undefined) throw new Error('Expected a tree with lines that people type, found none.');
  const line = `  - "mag ik nu het ${number}e formulier meenemen naar het overleg"\n`;
  return { ...files, [file]: text.replace(/^asked:\n/m, (asked) => asked + line) };
}

/** `clock` and `processor`, in milliseconds, until it is done. */
async function took(work) {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

async function publish(times) {
  const [id] = readFileSync(SHIPPED, 'utf8').split('\n', 1);
  const today = new Date().toISOString().slice(0, 10);
  const fail = (error) => {
    throw error;
  };
  const { getReady, arrange } = arrangeInThread(fail);
  let arranging;
  const inThread = (edition) => {
    arranging = arrange(edition);
    return arranging;
  };
  const drafts = arrangeDrafts({ getReady, arrange: inThread }, fail);
  const find = findTrees(drafts.arrange);
  const finds = (edition) => took(() => find(edition, 'mag ik dit delen'));
  // The bot keeps editions of before for cards that are still open.
  const editions = [shippedEdition(id)];
  let files = Object.fromEntries(await readContentFolder(CONTENT));
  const started = await finds(editions[0]);
  const [beforehand, published] = [[], []];
  let base = { id, files, compiled: packEdition(editions[0]) };
  const checking = checkInWorker();
  for (let number = 1; number <= times; number++) {
    await wait(PAUSE_MS);
    files = withLine(files, number);
    let sinceChecked;
    const { check } = drafts.afterChecking({
      check: async (task) => {
        const checked = await checking.check(task);
        sinceChecked = took(() => new Promise((resolve) => setImmediate(() => resolve(arranging))));
        return checked;
      },
    });
    const { id: editionId, compiled, blocking } = await check({ base, files, today });
    if (compiled === null)
      throw new Error(`Expected a clean draft, found ${blocking.map(({ message }) => message).join(' ')}`);
    beforehand.push(await sinceChecked);
    base = { id: editionId, files, compiled };
    await wait(PAUSE_MS);
    // As it is read back from the database.
    editions.push(unpackEdition(compiled));
    published.push(await finds(editions[number]));
  }
  await checking.stop();
  const elsewhere = await unannounced(editions.at(-1));
  process.stdout.write(JSON.stringify({ started, beforehand, published, elsewhere }), () => process.exit(0));
}

/** Other threads, of which nothing is there yet. */
const unannounced = (edition) => {
  const { arrange } = arrangeInThread((error) => {
    throw error;
  });
  return took(() => arrange(edition));
};

void publish(Number(process.argv[2]));
