/**
 * Runs a real PostgreSQL in a folder of its own until its standard input ends, so that it stops with whoever started it,
 * also when that was killed. Prints one line of JSON when it is ready: { "url": … } without a database name.
 * Arguments: `durable` keeps fsync on, for measuring; otherwise it is off, for speed.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedPostgres } from './embedded-postgres.mjs';

const PASSWORD = 'only-for-tests';
const durable = process.argv.includes('durable');

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-postgres-'));
const spare = mkdtempSync(join(tmpdir(), 'deelwijzer-postgres-programs-'));
chmodSync(spare, 0o755);
const clear = () => {
  for (const each of [folder, spare]) rmSync(each, { recursive: true, force: true });
};
const log = [];
const port = await freePort();
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '32MB',
  ...(durable ? {} : { fsync: 'off' }),
};
const EmbeddedPostgres = await embeddedPostgres(spare);
const postgres = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user: 'deelwijzer',
  password: PASSWORD,
  persistent: false,
  createPostgresUser: true,
  initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
  postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  onLog: (line) => log.push(String(line)),
  onError: (line) => log.push(String(line)),
});

let isStopping = false;
const stop = () => {
  if (isStopping) return;
  isStopping = true;
  void postgres
    .stop()
    .catch(() => undefined)
    .then(() => {
      clear();
      process.exit(0);
    });
};
process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop).on('SIGINT', stop);

try {
  await postgres.initialise();
  await postgres.start();
  process.stdout.write(`${JSON.stringify({ url: `postgres://deelwijzer:${PASSWORD}@127.0.0.1:${port}` })}\n`);
} catch {
  process.stderr.write(`PostgreSQL did not start.\n${log.slice(-20).join('\n')}\n`);
  clear();
  process.exit(1);
}
