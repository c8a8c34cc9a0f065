import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedContent, CheckTask, ContentChecking, RevivedContent, ReviveTask } from '../../web/editors/ports';
import { ProblemError } from '../../web/problem';

export interface WorkerTask {
  readonly seq: number;
  readonly task:
    | { readonly kind: 'check'; readonly of: CheckTask }
    | { readonly kind: 'revive'; readonly of: ReviveTask };
}

export interface WorkerAnswer {
  readonly seq: number;
  readonly result: CheckedContent | RevivedContent;
}

export interface CheckingInWorker extends ContentChecking {
  /** Whether a thread is kept now. */
  readonly isRunning: () => boolean;
  stop(): Promise<void>;
}

/** Editors save and submit in bursts; the thread keeps a hundred megabytes, and starting one costs half a second. */
const IDLE_MS = 60_000;
/** All content takes a few seconds on a slow machine; what takes so long never ends. */
const LONGEST_MS = 120_000;

/** A check takes seconds: who comes after so many others is told to try again. */
const MOST_QUEUED = 8;

interface Waiting {
  readonly resolve: (result: WorkerAnswer['result']) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Checks in a thread of its own, so that no turn of the bot waits for it. It starts at the first task and ends when idle. */
export function checkInWorker(file = join(__dirname, 'worker.js'), idleMs = IDLE_MS): CheckingInWorker {
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let seq = 0;

  const end = (ended: Thread, why: string): void => {
    if (thread === ended) thread = undefined;
    for (const { reject, deadline } of ended.waiting.values()) {
      clearTimeout(deadline);
      // Never the thread's own words: they may quote content.
      reject(new ContentCheckFailed(why));
    }
    ended.waiting.clear();
    void ended.worker.terminate();
  };

  const start = (): Thread => {
    const worker = new Worker(file);
    const started: Thread = { worker, waiting: new Map() };
    worker.unref();
    worker.on('message', ({ seq: of, result }: WorkerAnswer) => {
      const waiting = started.waiting.get(of);
      started.waiting.delete(of);
      clearTimeout(waiting?.deadline);
      waiting?.resolve(result);
      if (started.waiting.size > 0) return;
      idle = setTimeout(() => end(started, 'idle'), idleMs);
      idle.unref();
    });
    worker.on('error', () => end(started, 'the thread failed'));
    worker.on('exit', () => end(started, 'the thread ended'));
    return started;
  };

  const post = (task: WorkerTask['task']): Promise<WorkerAnswer['result']> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      thread ??= start();
      const by = thread;
      const deadline = setTimeout(() => end(by, 'it took too long'), LONGEST_MS);
      deadline.unref();
      seq += 1;
      by.waiting.set(seq, { resolve, reject, deadline });
      by.worker.postMessage({ seq, task } satisfies WorkerTask);
    });

  // One after the other, so that the deadline of each counts from its own beginning and a slow one fails nobody else.
  let last: Promise<unknown> = Promise.resolve();
  let queued = 0;
  const run = (task: WorkerTask['task']): Promise<WorkerAnswer['result']> => {
    if (queued >= MOST_QUEUED) return Promise.reject(new ProblemError('busy'));
    queued += 1;
    const answer = last.then(() => post(task));
    last = answer
      .catch(() => undefined)
      .finally(() => {
        queued -= 1;
      });
    return answer;
  };

  return {
    check: async (of) => (await run({ kind: 'check', of })) as CheckedContent,
    revive: async (of) => (await run({ kind: 'revive', of })) as RevivedContent,
    isRunning: () => thread !== undefined,
    stop: async () => {
      clearTimeout(idle);
      const ending = thread;
      if (ending === undefined) return;
      end(ending, 'the server stops');
      await ending.worker.terminate();
    },
  };
}

class ContentCheckFailed extends Error {
  override readonly name = 'ContentCheckFailed';

  constructor(why: string) {
    super(`Expected the content to be checked, found that ${why}. Submit it again; the next thread starts anew.`);
  }
}
