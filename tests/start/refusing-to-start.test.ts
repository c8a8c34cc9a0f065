import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOY_CONTENT } from '../support/content-folders';
import { CompiledProgram, type RunningProgram } from '../support/program';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-start-'));
let compiled: CompiledProgram;
beforeAll(() => {
  compiled = new CompiledProgram();
});
afterAll(async () => {
  await Promise.all(started.map((program) => program.kill()));
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

const started: RunningProgram[] = [];
function run(environment: NodeJS.ProcessEnv, args: readonly string[] = []): RunningProgram {
  const data = join(folder, `data-${started.length}`);
  const usual = { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: `file:${join(data, 'x.db')}`, CONTENT_DIR: TOY_CONTENT };
  const program = compiled.run({ ...usual, ...environment }, args);
  started.push(program);
  // One that runs on where it should refuse is ended, so that the test can say so.
  setTimeout(() => void program.kill(), 45_000).unref();
  return program;
}

/** One or more sentences, no stack, exit code 1. */
async function refuses(environment: NodeJS.ProcessEnv, says: RegExp, args: readonly string[] = []): Promise<void> {
  const program = run(environment, args);
  const code = await program.ended;
  expect(program.errors).toMatch(says);
  expect(program.errors).not.toMatch(/^\s+at |Error:|node:internal/m);
  expect(program.output).toBe('');
  expect(code).toBe(1);
}

test('a port in use: which, and what to do', async () => {
  // It takes connections and says nothing.
  const taken = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  await refuses(
    { PORT: String(port) },
    new RegExp(`^Port ${port} on 127.0.0.1 is already in use: .*PORT=${port + 1}\\.$`, 'm'),
  );
  await new Promise((resolve) => taken.close(resolve));
});

test('a content folder that is not there: which, and what to set', async () => {
  await refuses(
    { CONTENT_DIR: join(folder, 'nergens') },
    /^Content folder .*nergens cannot be read \(ENOENT\)\. Set CONTENT_DIR/,
  );
});

test('a content folder without content', async () => {
  mkdirSync(join(folder, 'leeg'), { recursive: true });
  await refuses({ CONTENT_DIR: join(folder, 'leeg') }, /^Content folder .*leeg holds no content\./);
});

test('content with mistakes: how many, the first, and how to see them all', async () => {
  const wrong = join(folder, 'fout');
  cpSync(TOY_CONTENT, wrong, { recursive: true });
  writeFileSync(join(wrong, 'trees', 'kapot.yaml'), 'id: kapot\nstart: nergens\n');
  await refuses(
    { CONTENT_DIR: wrong },
    /^The content cannot be walked safely; found \d+ mistakes? in it\. The first: trees\/kapot\.yaml:1: .* The doctor says how/m,
  );
});

test('a data folder that is a file', async () => {
  writeFileSync(join(folder, 'bestand'), '');
  await refuses(
    { DATABASE_URL: `file:${join(folder, 'bestand', 'x.db')}` },
    /^The data folder .*bestand cannot be written \((ENOTDIR|EEXIST)\)\. Give this user the right/,
  );
});

test('a data folder nobody may write in', async () => {
  const closed = join(folder, 'dicht');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  // root may write everywhere, except where there is no writing at all.
  const path = process.getuid?.() === 0 ? '/sys/deelwijzer' : closed;
  await refuses(
    { DATABASE_URL: `file:${path}/x.db` },
    /^The data folder \S+ cannot be written \(\w+\)\. Give this user the right/,
  );
});

test('a database address that is none', async () => {
  await refuses({ DATABASE_URL: 'mysql://u:geheim@host/db' }, /DATABASE_URL/);
});

test('keys that are none', async () => {
  await refuses({ DATA_KEYS: 'k1:geheim' }, /DATA_KEYS|key/i);
});

test('a demo that others could reach', async () => {
  await refuses({ HOST: '0.0.0.0' }, /^HOST: "0\.0\.0\.0" is reachable from other machines/);
  await refuses({ NODE_ENV: 'production' }, /^MicrosoftAppId: missing while NODE_ENV is production/);
});

test('every mistake at once, and no secret among them', async () => {
  const program = run({ PORT: 'x', LOG_LEVEL: 'x', MicrosoftAppPassword: 'geheim', DATA_KEYS: 'geheim' });
  expect(await program.ended).toBe(1);
  // What only the reader of the keys can say is among them.
  expect(program.errors.trim().split('\n')).toHaveLength(4);
  expect(program.errors).not.toContain('geheim');
});

test('a database that is away is no reason not to start: trees work', async () => {
  const program = run({
    DATABASE_URL: 'postgres://deelwijzer@127.0.0.1:9/deelwijzer',
    DATA_KEYS: `k1:${Buffer.alloc(32, 'k').toString('base64')}`,
  });
  const [, url = ''] = await program.says(/listens on (\S+)/);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect(await program.stop()).toBe(0);
});

test('it stops when asked to, with exit code 0, and says nothing on its way', async () => {
  const program = run({ LOG_LEVEL: 'warn' });
  await program.says(/listens on (\S+)/);
  expect(await program.stop()).toBe(0);
  expect(program.errors).toBe('');
});

test('a Playground port in use: which, and what to do', async () => {
  // It takes connections and says nothing.
  const taken = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  await refuses({ PLAYGROUND_PORT: String(port) }, new RegExp(`^Port ${port} is used by another program\\.`, 'm'), [
    '--playground',
  ]);
  await new Promise((resolve) => taken.close(resolve));
});
