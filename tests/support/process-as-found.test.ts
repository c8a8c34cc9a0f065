import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JEST = join(__dirname, '../../node_modules/jest/bin/jest.js');
const LEAVING: Readonly<Record<string, string>> = {
  restify: "require('node:http').ServerResponse.prototype.writeHead = () => undefined;",
  server: "require('node:net').createServer().listen(0, '127.0.0.1');",
  timer: 'setInterval(() => undefined, 1_000);',
  program: "require('node:child_process').spawn('sleep', ['5']);",
};
const TIDY = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The processes in which the files ran, each with its files in order, in a real run of jest with our environment. */
function run(): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-process-'));
  try {
    const log = join(folder, 'log');
    for (const name of [...Object.keys(LEAVING), ...TIDY])
      writeFileSync(
        join(folder, `${name}.test.js`),
        `test('${name}', () => {
          require('node:fs').appendFileSync(${JSON.stringify(log)}, process.pid + ' ${name}\\n');
          ${LEAVING[name] ?? ''}
        });`,
      );
    const testEnvironment = join(__dirname, 'process-as-found.cjs');
    const config = { rootDir: folder, testEnvironment, transform: {}, workerIdleMemoryLimit: '600MB' };
    const args = [JEST, '--config', JSON.stringify(config), '--maxWorkers=2', '--no-cache', '--forceExit'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`Expected the run to pass, found ${status}: ${stderr.slice(-2_000)}`);
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    const processes = new Map<string, string[]>();
    for (const [pid = '', name = ''] of lines.map((line) => line.split(' ')))
      processes.set(pid, [...(processes.get(pid) ?? []), name]);
    return [...processes.values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a process serves the next file when the one before left it as it found it, and no other', () => {
  const processes = run();
  expect(processes.flat().toSorted()).toEqual([...Object.keys(LEAVING), ...TIDY].toSorted());
  const followed = processes.flatMap((files) => files.slice(0, -1));
  expect(followed.filter((name) => name in LEAVING)).toEqual([]);
  // Two processes at a time, and another one for each file that left something.
  expect(processes.length).toBeLessThanOrEqual(2 + Object.keys(LEAVING).length);
}, 60_000);
