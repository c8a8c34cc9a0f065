import { parentPort } from 'node:worker_threads';
import { checkContent, reviveContent } from './check-content';
import type { WorkerAnswer, WorkerTask } from './check-in-worker';

/** The thread of check-in-worker.ts: one task after another. */
parentPort?.on('message', ({ seq, task }: WorkerTask) => {
  const result = task.kind === 'check' ? checkContent(task.of) : reviveContent(task.of);
  parentPort?.postMessage({ seq, result } satisfies WorkerAnswer);
});
