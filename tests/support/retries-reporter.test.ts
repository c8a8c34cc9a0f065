import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JEST = join(__dirname, '../../node_modules/jest/bin/jest.js');
const REPORTER = join(__dirname, 'retries-reporter.cjs');

/** Tests that fail at first and pass the second time. */
const flaky = (name: string, count: number): string => `
  jest.retryTimes(1);
  const seen = new Set();
  test.each(Array.from({ length: ${count} }, (_, n) => n))('${name} %d', (n) => {
    if (seen.has(n)) return;
    seen.add(n);
    throw new Error('not yet');
  });
  test('steady', () => {});
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deelwijzer-retries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A real run of jest over these files, with our reporter allowing five. */
function run(files: Readonly<Record<string, string>>): { readonly status: number | null; readonly said: string } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const config = { rootDir: folder, testEnvironment: 'node', transform: {}, reporters: [[REPORTER, { most: 5 }]] };
  const args = [JEST, '--config', JSON.stringify(config), '--runInBand', '--no-cache'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return { status, said: stderr };
}

test('a run without a second try passes, and nothing is said of tries', () => {
  expect(run({ 'a.test.js': "test('steady', () => {});" })).toEqual({ status: 0, said: '' });
});

test('a handful over all files together passes, and is named', () => {
  const { status, said } = run({ 'a.test.js': flaky('first', 2), 'b.test.js': flaky('second', 3) });
  expect(status).toBe(0);
  expect(said).toContain('Tried again 5 times; at most 5 may be:');
  for (const name of ['first 0', 'first 1', 'second 0', 'second 1', 'second 2']) expect(said).toContain(`  ${name}\n`);
  expect(said).not.toContain('steady');
});

test('one more fails the run, though every test passed in the end', () => {
  const { status, said } = run({ 'a.test.js': flaky('first', 3), 'b.test.js': flaky('second', 3) });
  expect(status).toBe(1);
  expect(said).toContain('Tried again 6 times; at most 5 may be:');
  expect(said).toContain('That is too many, so the run fails.');
});
