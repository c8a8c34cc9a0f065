// npm run dev: the server, built and started again whenever something in src/ or content/ changes. What it is given goes on to the
// program: `npm run dev -- --playground` (the Playground then starts anew each time too, and empties its chats).
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Editors write a file in several goes, and a checkout writes hundreds. */
const QUIET_MS = 300;

let running;
let isStopping = false;

const build = () =>
  // The tabs take some seconds more: after a change to them, run `npm run build:tabs` and load the page anew.
  spawnSync(process.execPath, ['deploy/build-if-needed.mjs', 'server'], { cwd: root, stdio: 'inherit' }).status === 0;

const start = () => {
  running = spawn(process.execPath, ['dist/main.js', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
};

/** The program finishes what runs before it ends. */
const stop = () =>
  new Promise((resolve) => {
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return resolve();
    running.once('exit', resolve);
    running.kill('SIGTERM');
  });

const restart = async () => {
  // What cannot be built leaves the one that runs running.
  if (!build()) return;
  await stop();
  if (!isStopping) start();
};

let timer;
let turn = Promise.resolve();
const changed = (_, file) => {
  if (file?.endsWith('~') || file?.endsWith('.swp')) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    process.stderr.write(`Changed: ${file ?? 'something'}. Building …\n`);
    turn = turn.then(restart);
  }, QUIET_MS);
};

for (const folder of ['src', 'content']) watch(join(root, folder), { recursive: true }, changed);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    isStopping = true;
    await stop();
    process.exit(0);
  });
if (build()) start();
