// Builds what is not built, or what changed since: the server with tsc (a second), the tabs with vite (some seconds more).
// Usage: node deploy/build-if-needed.mjs [server]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const newestIn = (path, leaveOut) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== leaveOut);
  return Math.max(stat.mtimeMs, ...inside.map((name) => newestIn(join(path, name), leaveOut)));
};
const isStale = (built, sources, leaveOut) =>
  !existsSync(built) ||
  statSync(built).mtimeMs < Math.max(...sources.map((source) => newestIn(join(root, source), leaveOut)));

const run = (what, script) => {
  process.stderr.write(`Building ${what} …\n`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

if (isStale(join(root, 'dist/.tsbuildinfo'), ['src', 'package-lock.json'], 'tabs')) run('the server', 'build:server');
// The content commands compile it themselves.
if (process.argv[2] !== 'server' && isStale(join(root, 'dist/edition.json'), ['content', 'dist/.tsbuildinfo']))
  run('the content', 'build:content');
if (
  process.argv[2] !== 'server' &&
  isStale(join(root, 'dist/tabs/coordinator.html'), ['src/tabs', 'src/web/contract.ts', 'package-lock.json'])
)
  run('the tabs', 'build:tabs');
