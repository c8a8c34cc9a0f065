import { parentPort } from 'node:worker_threads';
import { learnSideBySide } from '../../search/learning/recogniser';
import type { SideBySide } from '../../search/learning/side-by-side';

/** What the thread is given to learn from. */
export interface ToLearn {
  readonly examples: SideBySide;
  readonly size: number;
}

/** The thread of learn-beside.ts: learns one recogniser, and ends. */
parentPort?.once('message', ({ examples, size }: ToLearn) => {
  const recogniser = learnSideBySide(examples, size);
  parentPort?.postMessage(recogniser, [recogniser.weights.buffer as ArrayBuffer]);
});
