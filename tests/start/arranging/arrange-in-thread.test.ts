import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Edition } from '../../../src/model/edition';
import { lessonsIn } from '../../../src/search/lessons';
import type * as InThread from '../../../src/start/arranging/arrange-in-thread';
import type { ArrangingInThread } from '../../../src/start/arranging/arrange-in-thread';
import { arrangeHere, findTrees } from '../../../src/start/arranging/find-trees';
import type * as Kept from '../../../src/start/arranging/kept-threads';
import {
  arrangedFilesIn,
  shipArranged,
  shippedArranged,
  shippedRemembered,
} from '../../../src/start/arranging/shipped-arranged';
import { compiledWith } from '../../content/support/toy-content';
import { compileFolders } from '../../support/compiled';

/** Of this source tree, compiled: a thread runs JavaScript. */
const compiled = compileFolders(['src']);
const room = join(compiled.folder, 'src', 'start', 'arranging');
const { arrangeInThread } = require(join(room, 'arrange-in-thread.js')) as typeof InThread;
const { keptThreads } = require(join(room, 'kept-threads.js')) as typeof Kept;
afterAll(() => rmSync(compiled.folder, { recursive: true, force: true }));

const { edition } = compiledWith({});
if (edition === undefined) throw new Error('Expected the toy content to compile.');
const QUESTIONS = ['mag ik dit delen met school', 'hij slaat haar nu', 'hoe laat gaat de bus', 'qqq', ''];
const shipped = arrangedFilesIn(compiled.folder);
/** Nothing was made when the program was built. */
const files = {
  thread: join(room, 'thread.js'),
  beside: join(room, 'beside.js'),
  shipped: arrangedFilesIn(join(compiled.folder, 'nowhere')),
};
const failed = jest.fn();
beforeEach(() => failed.mockReset());

/** Threads that are gone after the test. */
const started: ArrangingInThread[] = [];
const arranging = (of = files, idleMs?: number): ArrangingInThread => {
  const kept = arrangeInThread(failed, of, idleMs);
  started.push(kept);
  return kept;
};
afterEach(() => Promise.all(started.splice(0).map(({ stop }) => stop())));

/** The first tree of the menu has one more line that people type. */
function withLine(before: Edition, line: string): Edition {
  const [tree] = [...before.trees.values()].filter(({ listed }) => listed);
  if (tree === undefined) throw new Error('Expected a tree in the menu, found none.');
  return {
    ...before,
    id: 'edited',
    trees: new Map(before.trees).set(tree.id, { ...tree, asked: [...tree.asked, line] }),
  };
}

it('finds in a thread what it finds here', async () => {
  const there = findTrees(arranging(files).arrange);
  const here = findTrees();
  for (const question of QUESTIONS) expect(await there(edition, question)).toEqual(await here(edition, question));
  expect(failed).not.toHaveBeenCalled();
});

it('arranges here when the thread fails, and says so', async () => {
  const broken = join(compiled.folder, 'broken.js');
  writeFileSync(broken, 'throw new Error("no thread today");');
  const found = await findTrees(arranging({ ...files, thread: broken }).arrange)(
    edition,
    'mag ik dit delen met school',
  );
  expect(found).toEqual(await findTrees()(edition, 'mag ik dit delen met school'));
  expect(failed).toHaveBeenCalledTimes(1);
});

it.each([
  ['fails', 'throw new Error("no thread today");'],
  ['ends without a word', ''],
])('finds the same when the thread beside it %s', async (_, program) => {
  shipArranged(edition, shipped);
  const beside = join(compiled.folder, 'no-beside.js');
  writeFileSync(beside, program);
  const edited = withLine(edition, 'mag de dominee dit weten');
  const there = findTrees(arranging({ ...files, beside, shipped }).arrange);
  expect(await there(edited, 'de dominee')).toEqual(await findTrees()(edited, 'de dominee'));
  expect(failed).not.toHaveBeenCalled();
});

it('arranges an edition once, however many ask at the same time, and again after a failure', async () => {
  const arranged = jest.fn(arranging(files).arrange);
  const find = findTrees(arranged);
  await Promise.all(QUESTIONS.map((question) => find(edition, question)));
  expect(arranged).toHaveBeenCalledTimes(1);
  const failing = findTrees(
    jest
      .fn<ReturnType<typeof arranged>, []>()
      .mockRejectedValueOnce(new Error('once'))
      .mockImplementation(() => arranged(edition)),
  );
  await expect(failing(edition, 'delen')).rejects.toThrow('once');
  expect((await failing(edition, 'delen')).results.length).toBeGreaterThan(0);
});

describe('the threads', () => {
  it('are there before there is anything to arrange, serve one edition after the other, and end when they were idle', async () => {
    shipArranged(edition, shipped);
    const kept = arranging({ ...files, shipped }, 300);
    expect(kept.areRunning()).toBe(false);
    kept.getReady();
    expect(kept.areRunning()).toBe(true);
    const there = findTrees(kept.arrange);
    // At the same time, and each gets its own answer.
    const editions = ['de dominee', 'de pastoor', 'de imam'].map((who) => withLine(edition, `mag ${who} dit weten`));
    const found = await Promise.all(editions.map((each) => there(each, 'mag de pastoor dit weten')));
    for (const [index, each] of editions.entries())
      expect(found[index]).toEqual(await findTrees()(each, 'mag de pastoor dit weten'));
    expect(kept.areRunning()).toBe(true);
    await ended(kept);
    // Others are started in their place.
    const last = withLine(edition, 'mag de rabbijn dit weten');
    expect(await there(last, 'de rabbijn')).toEqual(await findTrees()(last, 'de rabbijn'));
    expect(failed).not.toHaveBeenCalled();
  });

  it('give each their own answer after lessons that could not be sent', async () => {
    const kept = keptThreads({ ...files, shipped }, 1_000);
    try {
      const refused = kept.arrange(() => {
        throw new Error('no lessons today');
      });
      await expect(refused).rejects.toThrow('no lessons today');
      const arranged = await kept.arrange(() => lessonsIn(edition));
      expect(arranged.table.places).toBe(arrangeHere(edition).table.places);
    } finally {
      await kept.stop();
    }
  });

  it('are gone at once when the program stops, with what they were doing', async () => {
    const kept = arranging({ ...files, shipped });
    const doing = kept.arrange(withLine(edition, 'mag de dominee dit weten'));
    const gone = expect(doing).rejects.toThrow('ended before');
    await kept.stop();
    expect(kept.areRunning()).toBe(false);
    await gone;
    expect(failed).not.toHaveBeenCalled();
  });

  it('that got ready and failed are no trouble until somebody needs them', async () => {
    const broken = join(compiled.folder, 'broken.js');
    writeFileSync(broken, 'throw new Error("no thread today");');
    const kept = arranging({ ...files, thread: broken });
    kept.getReady();
    await ended(kept);
    expect(failed).not.toHaveBeenCalled();
    expect(await findTrees(kept.arrange)(edition, 'qqq')).toEqual(await findTrees()(edition, 'qqq'));
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

/** Waits until no thread is kept; never longer than the test may take. */
async function ended({ areRunning }: ArrangingInThread): Promise<void> {
  while (areRunning()) await wait(20);
}

describe('what was arranged when the program was built', () => {
  it('finds the same, and only for that very edition', async () => {
    shipArranged(edition, shipped);
    const arranged = shippedArranged(edition.id, shipped);
    if (arranged === undefined) throw new Error('Expected what was just written.');
    const [there, here] = [findTrees(() => arranged), findTrees()];
    for (const question of QUESTIONS) expect(await there(edition, question)).toEqual(await here(edition, question));
    expect(shippedArranged('another', shipped)).toBeUndefined();
  });

  it('leaves what a thread needs to read only the lines that an editor added, and to find the same', async () => {
    shipArranged(edition, shipped);
    const edited = withLine(edition, 'mag de dominee dit weten');
    const there = findTrees(arranging({ ...files, shipped }).arrange);
    const here = findTrees();
    for (const question of [...QUESTIONS, 'de dominee'])
      expect(await there(edited, question)).toEqual(await here(edited, question));
    expect(failed).not.toHaveBeenCalled();
  });

  it.each([
    ['absent', undefined],
    ['cut off', Buffer.from([0xff, 0x0f, 0x6f])],
    ['something else', Buffer.from('[]')],
  ])('is passed over when it is %s', (_, bytes) => {
    for (const file of Object.values(shipped)) {
      rmSync(file, { force: true });
      if (bytes !== undefined) writeFileSync(file, bytes);
    }
    expect(shippedArranged(edition.id, shipped)).toBeUndefined();
    expect(shippedRemembered(shipped)).toBeUndefined();
  });

  it('goes when there is no edition to ship', () => {
    shipArranged(edition, shipped);
    shipArranged(undefined, shipped);
    expect(shippedArranged(edition.id, shipped)).toBeUndefined();
    expect(shippedRemembered(shipped)).toBeUndefined();
  });
});
