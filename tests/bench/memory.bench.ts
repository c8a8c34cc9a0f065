import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { dutchDay } from '../../src/calendar/dutch-day';
import { findTrees } from '../../src/start/arranging/find-trees';
import { openStorage } from '../../src/storage/open-storage';
import { parseKeyRing } from '../../src/storage/vault/key-ring';
import { Bot } from '../../src/teams/bot';
import { MessageUpdates } from '../../src/teams/messages/message-updates';
import { botbuilder } from '../../src/teams/rim/botbuilder';
import { type Sent, turnsOf } from '../../src/teams/rim/turns';
import { atMost, type BenchRow } from './present-rows';
import { presses } from './steps-activities';
import { readShipped } from './steps-walks';

export interface MemoryPlan {
  /** Walks after which the heap is weighed first, and last. */
  readonly walks: readonly [number, number];
}

const WHOLE: MemoryPlan = { walks: [10_000, 100_000] };
const FLAT = 1.1;
/** As often as the running program stores what it counts and keeps: here every so many walks. */
const FLUSH_EVERY = 500;
const MEGABYTE = 1_048_576;

/**
 * The heap after many walks through the whole bot on a real database, every walk in a conversation of its own: without
 * HTTP, and with message updates that go nowhere. Run by `run.mjs` it weighs what the build made, as people run it: the text of our
 * sources, and what compiling content leaves behind, are of no program that runs. Needs `node --expose-gc`.
 */
export async function runMemoryBench({ walks: [some, many] }: MemoryPlan = WHOLE): Promise<readonly BenchRow[]> {
  // What V8 made of code that rests for half a minute is let go by it, some 4 MB: in a slow run it was gone before the last weighing, in a
  // quick one not.
  setFlagsFromString('--no-flush-bytecode');
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-bench-'));
  const keys = parseKeyRing(`bench:${Buffer.alloc(32, 7).toString('base64')}`);
  if (!keys.ok) throw new Error('Expected a key ring of our own making to be read.');
  const storage = openStorage({ kind: 'sqlite', file: join(folder, 'bench.db') }, keys.ring);
  try {
    await storage.migrate();
    const edition = await readShipped();
    const updates = new MessageUpdates(() => undefined);
    const now = () => new Date().toISOString();
    const nothing = () => undefined;
    const log = { info: nothing, warn: nothing, error: nothing };
    const bot = new Bot(
      {
        editions: { newest: () => edition, find: async () => undefined },
        find: findTrees(),
        count: (what, tree, node) => storage.counts.countNode(now(), { tree, node }, what),
        missed: nothing,
        today: () => dutchDay(now()),
        pages: 'http://127.0.0.1',
        retentionDays: 90,
        lastTokens: { ...storage.lastTokens, find: async () => undefined },
        takenTurns: storage.takenTurns,
        liveCards: storage.liveCards,
        now,
        log,
      },
      updates,
      async () => undefined,
    );
    const turn = turnsOf(botbuilder(undefined), bot, {
      bot: undefined,
      refused: nothing,
      late: nothing,
      log,
    });
    const walks = walksIn(presses(edition, 'http://127.0.0.1/', 16, 'on one message').flat());
    const heaps: number[] = [];
    for (let walked = 1; walked <= many; walked++) {
      for (const press of walks[walked % walks.length] ?? []) await step(turn, requestOf(press, walked));
      if (walked % FLUSH_EVERY === 0) await Promise.all([storage.counts.flush(), storage.lastTokens.flush()]);
      if (walked === some || walked === many) {
        await updates.settled();
        heaps.push(heapUsed());
      }
    }
    const [before = Number.NaN, after = Number.NaN] = heaps;
    return [
      {
        what: `memory: heap after ${many.toLocaleString('en')} walks`,
        against: `after ${some.toLocaleString('en')}`,
        unit: 'MB',
        ours: after / MEGABYTE,
        baseline: before / MEGABYTE,
        ratio: after / before,
        budget: atMost(FLAT),
      },
    ];
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Press {
  readonly value: { readonly action: { readonly verb: string } };
  readonly from: object;
  readonly conversation: object;
}

/** Activities as they came, cut where somebody begins. */
function walksIn(activities: readonly string[]): readonly (readonly Press[])[] {
  const walks: Press[][] = [];
  for (const text of activities) {
    const activity = JSON.parse(text) as Press;
    if (activity.value.action.verb === 'start') walks.push([]);
    walks.at(-1)?.push(activity);
  }
  return walks;
}

/** Nobody walks twice in this world: every walk has its own person, conversation and message. */
function requestOf(activity: Press, walk: number) {
  const { from, conversation } = activity;
  const body = {
    ...activity,
    replyToId: `bericht-${walk}`,
    from: { ...from, id: `29:persoon-${walk}`, aadObjectId: `persoon-${walk}` },
    conversation: { ...conversation, id: `a:prive-${walk}` },
  };
  return { headers: { 'content-type': 'application/json' }, body };
}

/** Refuses to count what went wrong as a walk. */
async function step(turn: ReturnType<typeof turnsOf>, request: Sent): Promise<void> {
  const { status } = await turn(request);
  if (status !== 200) throw new Error(`Expected 200 on every step, found ${status}.`);
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('Expected node --expose-gc, found that gc() is not there.');
  for (let time = 0; time < 3; time++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
