import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrange } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';

/** The thread of arrange-in-thread.ts: learns search from the lessons it was started with, and gives away what it learnt without a copy. */
const arranged = arrange(workerData as Lessons);
parentPort?.postMessage(arranged, memoryOf(arranged));
