// What the bot's process holds of search, and nothing of a bench: the program's own code, compiled, and the index that runs.
// Then an editor publishes a line, and more after it. Says as JSON how long it took each time. Usage: node search-publishing.cjs <times>.
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

/** `clock` and `processor`, in milliseconds, until somebody finds in the edition. */
async function took(find, edition) {
  const before = process.cpuUsage();
  const started = performance.now();
  await find(edition, 'mag ik dit delen');
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

async function publish(times) {
  const [id] = readFileSync(SHIPPED, 'utf8').split('\n', 1);
  // The bot keeps editions of before for cards that are still open.
  const editions = [shippedEdition(id)];
  const find = findTrees(
    arrangeInThread((error) => {
      throw error;
    }),
  );
  const started = await took(find, editions[0]);
  const published = [];
  for (let number = 1; number <= times; number++) {
    await wait(PAUSE_MS);
    editions.push(withLine(editions[number - 1], number));
    published.push(await took(find, editions[number]));
  }
  process.stdout.write(JSON.stringify({ started, published }), () => process.exit(0));
}

void publish(Number(process.argv[2]));
