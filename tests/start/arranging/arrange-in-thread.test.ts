import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as InThread from '../../../src/start/arranging/arrange-in-thread';
import { findTrees } from '../../../src/start/arranging/find-trees';
import { shipArranged, shippedArranged } from '../../../src/start/arranging/shipped-arranged';
import { compiledWith } from '../../content/support/toy-content';
import { compileFolders } from '../../support/compiled';

/** Of this source tree, compiled: a thread runs JavaScript. */
const compiled = compileFolders(['src']);
const room = join(compiled.folder, 'src', 'start', 'arranging');
const { arrangeInThread } = require(join(room, 'arrange-in-thread.js')) as typeof InThread;
afterAll(() => rmSync(compiled.folder, { recursive: true, force: true }));

const { edition } = compiledWith({});
if (edition === undefined) throw new Error('Expected the toy content to compile.');
const QUESTIONS = ['mag ik dit delen met school', 'hij slaat haar nu', 'hoe laat gaat de bus', 'qqq', ''];
const failed = jest.fn();
beforeEach(() => failed.mockReset());

it('finds in a thread what it finds here', async () => {
  const there = findTrees(arrangeInThread(failed, join(room, 'thread.js')));
  const here = findTrees();
  for (const question of QUESTIONS) expect(await there(edition, question)).toEqual(await here(edition, question));
  expect(failed).not.toHaveBeenCalled();
});

it('arranges here when the thread fails, and says so', async () => {
  const broken = join(compiled.folder, 'broken.js');
  writeFileSync(broken, 'throw new Error("no thread today");');
  const found = await findTrees(arrangeInThread(failed, broken))(edition, 'mag ik dit delen met school');
  expect(found).toEqual(await findTrees()(edition, 'mag ik dit delen met school'));
  expect(failed).toHaveBeenCalledTimes(1);
});

it('arranges an edition once, however many ask at the same time, and again after a failure', async () => {
  const arranged = jest.fn(arrangeInThread(failed, join(room, 'thread.js')));
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

describe('what was arranged when the program was built', () => {
  const file = join(compiled.folder, 'arranged.bin');

  it('finds the same, and only for that very edition', async () => {
    shipArranged(edition, file);
    const shipped = shippedArranged(edition.id, file);
    if (shipped === undefined) throw new Error('Expected what was just written.');
    const [there, here] = [findTrees(() => shipped), findTrees()];
    for (const question of QUESTIONS) expect(await there(edition, question)).toEqual(await here(edition, question));
    expect(shippedArranged('another', file)).toBeUndefined();
  });

  it.each([
    ['absent', undefined],
    ['cut off', Buffer.from([0xff, 0x0f, 0x6f])],
    ['something else', Buffer.from('[]')],
  ])('is passed over when it is %s', (_, bytes) => {
    rmSync(file, { force: true });
    if (bytes !== undefined) writeFileSync(file, bytes);
    expect(shippedArranged(edition.id, file)).toBeUndefined();
  });

  it('goes when there is no edition to ship', () => {
    shipArranged(edition, file);
    shipArranged(undefined, file);
    expect(shippedArranged(edition.id, file)).toBeUndefined();
  });
});
