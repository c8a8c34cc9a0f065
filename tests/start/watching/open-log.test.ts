import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders } from '../../support/compiled';

const { folder, nodePath } = compileFolders(['src/start/watching']);
const LOG = join(folder, 'src', 'start', 'watching', 'open-log.js');
const env = { ...process.env, NODE_PATH: nodePath };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Lines are gathered before they are written: however a program ends by itself, none may stay behind, and each comes after the
 * one before it. Its other threads have something to do, so that a line which is written on one of them would come too late.
 */
test.each([
  ['comes to its end', ''],
  ['ends itself', 'process.exit(3)'],
  ['breaks', 'throw new Error("stuk")'],
  ['breaks later', 'Promise.reject(new Error("stuk"))'],
])('what a program that %s wrote is in its log', (_, ending) => {
  const program = `require('node:crypto').pbkdf2('a', 'b', 400_000, 64, 'sha512', () => undefined);
    const log = require(process.argv[1]).openLog('info');
    for (let line = 0; line < 200; line++) log.info({ line }, 'gezegd'); log.debug('niet'); ${ending}`;
  const { stdout } = spawnSync(process.execPath, ['-e', program, LOG], {
    env: { ...env, UV_THREADPOOL_SIZE: '1' },
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).line)).toEqual(Array.from({ length: 200 }, (_, line) => line));
});

test('a line of a program that goes on can be read at once', async () => {
  const program = `require(process.argv[1]).openLog('info').info('gezegd'); setInterval(() => undefined, 1_000);`;
  const running = spawn(process.execPath, ['-e', program, LOG], { env });
  try {
    const [said] = await once(running.stdout, 'data');
    expect(String(said)).toContain('gezegd');
  } finally {
    running.kill('SIGKILL');
  }
});
