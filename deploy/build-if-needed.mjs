// Builds what is not built, or whose sources changed since: the server with tsc (a second), the tabs with vite (some seconds
// more). What counts is what the files say, not when they were written: a checkout, a rebase or a copy touches every file.
// Usage: node deploy/build-if-needed.mjs [server | all]   (all: everything, whatever was built; `npm run build`)
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** What was built from what: name → fingerprint of the sources. */
const stamps = join(dist, '.built.json');

const filesIn = (path, leaveOut) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path))
        .filter((name) => name !== leaveOut)
        .sort()
        .flatMap((name) => filesIn(`${path}/${name}`, leaveOut))
    : [path];

const fingerprintOf = (sources, leaveOut) => {
  const hash = createHash('sha256');
  for (const file of sources
    .filter((source) => existsSync(join(root, source)))
    .flatMap((source) => filesIn(source, leaveOut)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
};

const readStamps = () => {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8'));
  } catch {
    // Nothing was built here yet, or the file was cut off: then everything is built.
    return {};
  }
};

const isAll = process.argv[2] === 'all';

/** Builds `name` when a result lacks, or the fingerprint of its sources is another than the one it was built from. */
const build = async ({ name, what, script, results, fingerprint }) => {
  const areThere = results.every((file) => existsSync(join(dist, file)));
  if (!isAll && areThere && readStamps()[name] === fingerprint) return;
  // tsc believes what it noted about its results; when one is gone, its notes are worth nothing.
  if (name === 'server' && !areThere) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  // Without this it would be "tsc: not found", which says nothing of what to do; likewise while an installation still runs.
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
    process.stderr.write(
      `Expected the packages of this project, found none (or not all yet). Run npm ci here, then this again.\n`,
    );
    process.exit(1);
  }
  process.stderr.write(`Building ${what} …\n`);
  const npm = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const [status] = await once(npm, 'exit');
  // What is built beside it goes on, and is then built; the exit code says that something failed.
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamps, `${JSON.stringify({ ...readStamps(), [name]: fingerprint }, null, 2)}\n`);
};

const server = fingerprintOf(['src', 'tsconfig.json', 'package-lock.json'], 'tabs');
await build({
  name: 'server',
  what: 'the server',
  script: 'build:server',
  results: ['main.js', 'cli/main.js'],
  fingerprint: server,
});
if (process.argv[2] !== 'server' && process.exitCode === undefined) {
  // Beside one another: each keeps one processor busy for some seconds, and somebody waits for their first card.
  await Promise.all([
    // Content with problems is not shipped and leaves no edition.packed; trying again would find the same.
    build({
      name: 'content',
      what: 'the content',
      script: 'build:content',
      results: [],
      fingerprint: `${server} ${fingerprintOf(['content'], 'coverage')}`,
    }),
    build({
      name: 'tabs',
      what: 'the tabs',
      script: 'build:tabs',
      results: ['tabs/coordinator.html'],
      // The tabs run the rooms that also run in a browser; the table in src/README.md says which. All of src is the simple, safe answer.
      fingerprint: fingerprintOf(['src', 'tsconfig.json', 'package-lock.json']),
    }),
  ]);
}
