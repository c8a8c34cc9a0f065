import { readContentFolder } from '../../../src/content/folder/read-content-folder';
import type { Edition } from '../../../src/model/edition';
import { unpackEdition } from '../../../src/model/pack-edition';
import { arrangeDrafts } from '../../../src/start/arranging/arrange-drafts';
import { type Arrange, arrangeHere, findTrees } from '../../../src/start/arranging/find-trees';
import { checkContent, reviveContent } from '../../../src/start/checking/check-content';
import type { CheckTask, ContentChecking } from '../../../src/web/editors/ports';
import { TOY_CONTENT } from '../../support/content-folders';

const TREE = 'trees/delen.yaml';
const checking: ContentChecking = {
  check: async (task) => checkContent(task),
  revive: async (task) => reviveContent(task),
};

/** A draft in which a tree has this summary, and whatever else differs. */
async function task(summary: string, files: Readonly<Record<string, string>> = {}): Promise<CheckTask> {
  const toy = Object.fromEntries(await readContentFolder(TOY_CONTENT));
  const tree = (toy[TREE] ?? '').replace(/^summary: .*$/m, `summary: ${summary}`);
  const base = { id: 'base', files: toy, compiled: '{}' };
  return { base, files: { ...toy, [TREE]: tree, ...files }, today: '2026-11-26' };
}

/** As it comes back from the database when it is published: another object, with the same id. */
async function published(of: CheckTask): Promise<Edition> {
  const edition = unpackEdition((await checking.check(of)).compiled ?? '{}');
  if (edition === undefined) throw new Error('Expected the draft to be clean.');
  return edition;
}

/** Real arranging, counted. `fail` at the first time. `made`: what was done, in order. */
function counted(fail = false) {
  const ids: string[] = [];
  const made: string[] = [];
  const arrange: Arrange = async (edition) => {
    ids.push(edition.id);
    made.push('arranged');
    if (fail && ids.length === 1) throw new Error('the thread ended');
    return arrangeHere(edition);
  };
  return { arrange, getReady: () => made.push('ready'), ids, made };
}

const QUESTION = 'mag ik dit delen met school';
const failed = jest.fn();
beforeEach(() => failed.mockReset());

it('has a draft arranged when it is handed in, and not again when it is published', async () => {
  const { ids, ...threads } = counted();
  const handedIn = arrangeDrafts(threads, failed);
  const draft = await task('Om te oefenen.');
  const { id } = await handedIn.afterChecking(checking).check(draft);
  expect(ids).toEqual([id]);
  const edition = await published(draft);
  expect(await findTrees(handedIn.arrange)(edition, QUESTION)).toEqual(await findTrees()(edition, QUESTION));
  expect(ids).toEqual([id]);
});

it('arranges once what is handed in, taken back and handed in again', async () => {
  const { ids, ...threads } = counted();
  const { check } = arrangeDrafts(threads, failed).afterChecking(checking);
  await check(await task('Om te oefenen.'));
  await check(await task('Om te oefenen.'));
  expect(ids).toHaveLength(1);
});

it('gets ready while a draft is checked, and not for what is arranged already', async () => {
  const { made, ...threads } = counted();
  const { check } = arrangeDrafts(threads, failed).afterChecking({
    ...checking,
    check: async (of) => {
      made.push('checked');
      return checking.check(of);
    },
  });
  await check(await task('Om te oefenen.'));
  expect(made).toEqual(['ready', 'checked', 'arranged']);
  await check(await task('Om te oefenen.'));
  expect(made).toEqual(['ready', 'checked', 'arranged', 'checked']);
});

it('keeps the last one only, and arranges another when it is published', async () => {
  const { ids, ...threads } = counted();
  const handedIn = arrangeDrafts(threads, failed);
  const { check } = handedIn.afterChecking(checking);
  const drafts = [await task('Om te oefenen.'), await task('Om van te leren.')] as const;
  for (const draft of drafts) await check(draft);
  const [first, last] = [await published(drafts[0]), await published(drafts[1])];
  expect(ids).toEqual([first.id, last.id]);
  const find = findTrees(handedIn.arrange);
  await find(first, QUESTION);
  await find(last, QUESTION);
  expect(ids).toEqual([first.id, last.id, first.id]);
});

it('arranges nothing that may not be published', async () => {
  const { ids, ...threads } = counted();
  const { check } = arrangeDrafts(threads, failed).afterChecking(checking);
  const { compiled } = await check(await task('Kapot.', { 'trees/kapot.yaml': 'id: kapot\n' }));
  expect([compiled, ids]).toEqual([null, []]);
});

it('says that it failed, and tries again when it is published', async () => {
  const { ids, ...threads } = counted(true);
  const handedIn = arrangeDrafts(threads, failed);
  const draft = await task('Om te oefenen.');
  await handedIn.afterChecking(checking).check(draft);
  const edition = await published(draft);
  expect((await findTrees(handedIn.arrange)(edition, QUESTION)).results[0]?.tree).toBe('delen');
  expect(failed).toHaveBeenCalledTimes(1);
  expect(ids).toHaveLength(2);
});
