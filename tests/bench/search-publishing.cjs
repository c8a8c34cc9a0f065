// What the bot's process holds of search, and nothing of a bench: the program's own code, compiled, and the index that runs.
// Then an editor hands in a draft with one more line, which is arranged and published, and more after it. Says as JSON how long each
// took. Usage: node search-publishing.cjs <times>.
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
const { packEdition, unpackEdition } = program('model', 'pack-edition.js');
const { shippedEdition, SHIPPED } = program('start', 'read-shipped-edition.js');

/** Long enough for the threads to be gone: nobody publishes twice in a second. */
const PAUSE_MS = 100;

/** The first tree in the menu has one more line that people type. */
function withLine(edition, number) {
  const tree = [...edition.trees.values()].find(({ listed }) => listed);
  if (tree === undefined) throw new Error('Expected a tree that search may lead to, found none.');
  const asked = [...tree.asked, `mag ik nu het ${number}e formulier meenemen naar het overleg`];
  return { ...edition, id: `${edition.id}-${number}`, trees: new Map(edition.trees).set(tree.id, { ...tree, asked }) };
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
  // The bot keeps editions of before for cards that are still open.
  const editions = [shippedEdition(id)];
  const fail = (error) => {
    throw error;
  };
  const inThread = arrangeInThread(fail);
  let arranging;
  const drafts = arrangeDrafts((edition) => {
    arranging = inThread(edition);
    return arranging;
  }, fail);
  const find = findTrees(drafts.arrange);
  const finds = (edition) => took(() => find(edition, 'mag ik dit delen'));
  const started = await finds(editions[0]);
  const [beforehand, published] = [[], []];
  for (let number = 1; number <= times; number++) {
    await wait(PAUSE_MS);
    const draft = withLine(editions[number - 1], number);
    const compiled = packEdition(draft);
    // The check itself takes seconds in a thread of its own, and says what it found.
    const { check } = drafts.afterChecking({ check: async () => ({ id: draft.id, compiled }) });
    beforehand.push(
      await took(async () => {
        await check({ base: { id: editions[number - 1].id } });
        await arranging;
      }),
    );
    await wait(PAUSE_MS);
    // As it is read back from the database.
    editions.push(unpackEdition(compiled));
    published.push(await finds(editions[number]));
  }
  process.stdout.write(JSON.stringify({ started, beforehand, published }), () => process.exit(0));
}

void publish(Number(process.argv[2]));
