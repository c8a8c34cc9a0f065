import { readContentFolder } from '../../../src/content/folder/read-content-folder';
import { checkContent, reviveContent } from '../../../src/start/checking/check-content';
import { keepChecks } from '../../../src/start/checking/keep-checks';
import type { CheckTask, ContentChecking } from '../../../src/web/editors/ports';
import { TOY_CONTENT } from '../../support/content-folders';

/** Real checks, counted. */
function counting(fail: () => boolean = () => false): {
  readonly checking: ContentChecking;
  readonly times: () => number;
} {
  let times = 0;
  const check = async (task: CheckTask) => {
    times += 1;
    if (fail()) throw new Error('the thread ended');
    return checkContent(task);
  };
  return { checking: keepChecks({ check, revive: async (task) => reviveContent(task) }), times: () => times };
}

const task = async (changes: Partial<CheckTask> = {}, files: Readonly<Record<string, string>> = {}) => {
  const toy = Object.fromEntries(await readContentFolder(TOY_CONTENT));
  const base = { id: 'base', files: toy, compiled: '{}' };
  return { base, files: { ...toy, ...files }, today: '2026-11-26', ...changes };
};

it('checks the same content once, also when two ask at the same time', async () => {
  const { checking, times } = counting();
  const [one, two] = await Promise.all([checking.check(await task()), checking.check(await task())]);
  expect(await checking.check(await task())).toEqual(one);
  expect([two, times()]).toEqual([one, 1]);
});

it('checks again on another day, against another edition, and with another text', async () => {
  const { checking, times } = counting();
  const usual = await task();
  await checking.check(usual);
  await checking.check(await task({ today: '2026-11-27' }));
  await checking.check(await task({ base: { ...usual.base, id: 'other' } }));
  const changed = await checking.check(await task({}, { 'trees/kapot.yaml': 'id: kapot\n' }));
  expect(times()).toBe(4);
  expect(changed.compiled).toBeNull();
});

it('tries again after a failure', async () => {
  let isFailing = true;
  const { checking } = counting(() => isFailing);
  await expect(checking.check(await task())).rejects.toThrow('the thread ended');
  isFailing = false;
  expect((await checking.check(await task())).blocking).toEqual([]);
});
