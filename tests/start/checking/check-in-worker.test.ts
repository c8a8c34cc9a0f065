import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../../../src/content/folder/read-content-folder';
import { checkContent } from '../../../src/start/checking/check-content';
import type { CheckingInWorker, checkInWorker } from '../../../src/start/checking/check-in-worker';
import type { CheckTask } from '../../../src/web/editors/ports';
import { compileFolders } from '../../support/compiled';
import { REAL_CONTENT, TOY_CONTENT } from '../../support/content-folders';

/** Of this source tree, compiled: a thread runs JavaScript. */
const compiled = compileFolders(['src']);
const inCompiled = join(compiled.folder, 'src', 'start', 'checking', 'check-in-worker.js');
const { checkInWorker: open } = require(inCompiled) as { readonly checkInWorker: typeof checkInWorker };
const worker = join(compiled.folder, 'src', 'start', 'checking', 'worker.js');
const opened: CheckingInWorker[] = [];
const opening = (file = worker, idleMs?: number): CheckingInWorker => {
  const checking = open(file, idleMs);
  opened.push(checking);
  return checking;
};
afterEach(() => Promise.all(opened.splice(0).map((checking) => checking.stop())));
afterAll(() => rmSync(compiled.folder, { recursive: true, force: true }));

const taskOf = async (folder: string, changes: Readonly<Record<string, string>> = {}): Promise<CheckTask> => {
  const files = Object.fromEntries(await readContentFolder(folder));
  return { base: { id: 'base', files, compiled: '{}' }, files: { ...files, ...changes }, today: '2026-11-26' };
};

it('says the same as checking here does, of good content and of bad', async () => {
  const checking = opening();
  const good = await taskOf(TOY_CONTENT);
  const bad = await taskOf(TOY_CONTENT, { 'trees/kapot.yaml': 'id: kapot\nstart: nergens\n' });
  const [first, second] = await Promise.all([checking.check(good), checking.check(bad)]);
  expect(first).toEqual(checkContent(good));
  expect(second).toEqual(checkContent(bad));
  expect(first.blocking).toEqual([]);
  expect(second.compiled).toBeNull();
  expect(second.blocking[0]).toMatchObject({ file: 'trees/kapot.yaml' });
});

it('ends when it has nothing to do, and starts again for the next', async () => {
  const checking = opening(worker, 1);
  const task = await taskOf(TOY_CONTENT);
  expect(checking.isRunning()).toBe(false);
  await checking.check(task);
  while (checking.isRunning()) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await checking.check(task)).blocking).toEqual([]);
});

it('a thread that fails costs its task, and nothing else', async () => {
  const broken = join(compiled.folder, 'broken.js');
  writeFileSync(
    broken,
    "require('node:worker_threads').parentPort.on('message', () => { throw new Error('geheim') });",
  );
  const checking = opening(broken);
  const task = await taskOf(TOY_CONTENT);
  const failure = await checking.check(task).catch((error: Error) => error.message);
  expect(failure).toContain('Expected the content to be checked');
  expect(failure).not.toContain('geheim');
  expect(checking.isRunning()).toBe(false);
});

it('checks all real content without holding up the thread that answers people', async () => {
  const checking = opening();
  const task = await taskOf(REAL_CONTENT);
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  const { blocking, id } = await checking.check(task);
  clearInterval(ticking);
  expect(blocking).toEqual([]);
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  // Had it run here, not one turn would have come in between.
  expect(turns).toBeGreaterThan(10);
});

it('takes one after the other, and tells who comes after too many to try again', async () => {
  const checking = opening();
  const task = await taskOf(TOY_CONTENT);
  const asked = await Promise.allSettled(Array.from({ length: 12 }, () => checking.check(task)));
  const [answered, refused] = [
    asked.filter(({ status }) => status === 'fulfilled'),
    asked.filter(({ status }) => status === 'rejected'),
  ];
  expect([answered.length, refused.length]).toEqual([8, 4]);
  for (const each of refused) expect(each).toMatchObject({ reason: { code: 'busy' } });
  expect((await checking.check(task)).blocking).toEqual([]);
});
