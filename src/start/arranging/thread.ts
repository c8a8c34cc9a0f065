import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrange } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';
import { type ArrangedFiles, shippedRemembered } from './shipped-arranged';

/** What the thread is started with. */
export interface ToArrange {
  readonly lessons: Lessons;
  readonly files: ArrangedFiles;
}

/** The thread of arrange-in-thread.ts: learns search from the lessons it was started with, and gives away what it learnt without a copy. */
const { lessons, files } = workerData as ToArrange;
const arranged = arrange(lessons, shippedRemembered(files));
parentPort?.postMessage(arranged, memoryOf(arranged));
