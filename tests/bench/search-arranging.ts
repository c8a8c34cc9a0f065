import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../src/model/edition';
import type * as InThread from '../../src/start/arranging/arrange-in-thread';
import type * as FindTrees from '../../src/start/arranging/find-trees';
import type * as Shipped from '../../src/start/arranging/shipped-arranged';
import { median } from './present-rows';

/** Milliseconds, the middle of so many rounds. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

export interface Arranging {
  /** From an edition that an editor added one line to until somebody finds in it: a new thread, with code that never ran there. */
  readonly published: Took;
  /** The same at a start: what the build arranged is read. */
  readonly started: Took;
}

/** So many times it is arranged to know how long that takes. */
export const ROUNDS = 9;
/** Compiled: a thread runs JavaScript. */
const ROOM = join(__dirname, '..', '..', 'dist', 'start', 'arranging');

/** Throws when there is no compiled program, and when the thread fails. */
export async function arranging(edition: Edition, rounds: number): Promise<Arranging> {
  const { arrangeInThread } = require(join(ROOM, 'arrange-in-thread.js')) as typeof InThread;
  const { findTrees } = require(join(ROOM, 'find-trees.js')) as typeof FindTrees;
  const { arrangedFilesIn, shipArranged, shippedArranged } = require(
    join(ROOM, 'shipped-arranged.js'),
  ) as typeof Shipped;
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-arranged-'));
  const shipped = arrangedFilesIn(folder);
  const inThread = arrangeInThread(
    (error) => {
      throw error;
    },
    { thread: join(ROOM, 'thread.js'), shipped },
  );
  shipArranged(edition, shipped);
  const read = (): ReturnType<typeof inThread> => {
    const arranged = shippedArranged(edition.id, shipped);
    if (arranged === undefined) throw new Error('Expected what was just arranged for the start, found none.');
    return arranged;
  };
  try {
    return {
      published: await took(rounds, (round) => findTrees(inThread)(edited(edition, round), 'mag ik dit delen')),
      started: await took(rounds, () => findTrees(read)(edition, 'mag ik dit delen')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function took(rounds: number, work: (round: number) => Promise<unknown>): Promise<Took> {
  const all: Took[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const started = performance.now();
    await work(round);
    const clock = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    all.push({ clock, processor: (user + system) / 1000 });
  }
  return { clock: median(all.map(({ clock }) => clock)), processor: median(all.map(({ processor }) => processor)) };
}

/** The first tree in the menu has one more line that people type. */
function edited(edition: Edition, round: number): Edition {
  const [tree] = [...edition.trees.values()].filter(({ listed }) => listed);
  if (tree === undefined) throw new Error('Expected a tree that search may lead to, found none.');
  const asked = [...tree.asked, `mag ik nu het ${round + 1}e formulier meenemen naar het overleg`];
  return {
    ...edition,
    id: `${edition.id}-${round}`,
    trees: new Map(edition.trees).set(tree.id, { ...tree, asked }),
  };
}
