import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Arranged } from '../../search/arranged';
import type { Lessons } from '../../search/lessons';
import type { ToStartBeside } from './beside';
import type { ArrangedFiles } from './shipped-arranged';
import type { ToStartWith } from './thread';

/** The programs of the thread and of the one beside it, compiled, and what was made when the program was built. */
export interface ArrangingFiles {
  readonly thread: string;
  readonly beside: string;
  readonly shipped: ArrangedFiles;
}

export interface KeptThreads {
  /** What they learn, one after the other. Rejects when they fail or end; the next time others are started. */
  readonly arrange: (lessons: () => Lessons) => Promise<Arranged>;
  /** Starts them, and brings what the build remembered into memory, if that is not so already: half of what arranging took. */
  readonly getReady: () => void;
  readonly areRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Megabytes for new objects. With what a thread usually takes, eighty more stayed taken after it. */
const YOUNG = 12;
/** The one beside it makes hardly any. */
const YOUNG_BESIDE = 3;

interface Waiting {
  readonly resolve: (arranged: Arranged) => void;
  readonly reject: (error: unknown) => void;
}

interface Pair {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** The two threads in which search is arranged. They are started when they are needed, and end when they were not for `idleMs`. */
export function keptThreads({ thread, beside, shipped }: ArrangingFiles, idleMs: number): KeptThreads {
  let pair: Pair | undefined;
  let idle: NodeJS.Timeout | undefined;

  const end = async (ended: Pair, why: unknown): Promise<void> => {
    if (pair === ended) {
      pair = undefined;
      clearTimeout(idle);
    }
    for (const { reject } of ended.waiting.splice(0)) reject(why);
    await ended.worker.terminate();
  };

  const endWhenIdle = (resting: Pair): void => {
    clearTimeout(idle);
    if (resting.waiting.length > 0) return;
    idle = setTimeout(() => end(resting, new ThreadsEnded()), idleMs);
    idle.unref();
  };

  const start = (): Pair => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(thread, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      workerData: { files: shipped, port: port1 } satisfies ToStartWith,
      transferList: [port1],
    });
    const started: Pair = { worker, waiting: [] };
    worker.unref();
    startBeside(beside, port2);
    worker.on('message', (arranged: Arranged) => {
      started.waiting.shift()?.resolve(arranged);
      endWhenIdle(started);
    });
    worker.once('error', (error) => end(started, error));
    worker.once('exit', () => end(started, new ThreadsEnded()));
    return started;
  };

  return {
    arrange: (lessons) =>
      new Promise((resolve, reject) => {
        pair ??= start();
        // Asked for when the threads are under way, which takes as long; and nobody waits before it is sent.
        pair.worker.postMessage(lessons());
        clearTimeout(idle);
        pair.waiting.push({ resolve, reject });
      }),
    getReady: () => {
      pair ??= start();
      endWhenIdle(pair);
    },
    areRunning: () => pair !== undefined,
    stop: async () => {
      if (pair !== undefined) await end(pair, new ThreadsEnded());
    },
  };
}

/** At the same time as the thread: starting takes as long as reading. When it fails its port closes, and the thread does all itself. */
function startBeside(beside: string, port: MessagePort): void {
  const worker = new Worker(beside, {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_BESIDE },
    workerData: { port } satisfies ToStartBeside,
    transferList: [port],
  });
  worker.unref();
  worker.once('error', () => undefined);
}

class ThreadsEnded extends Error {
  override readonly name = 'ThreadsEnded';

  constructor() {
    super('Expected the threads to arrange the content for search, found that they ended before.');
  }
}
