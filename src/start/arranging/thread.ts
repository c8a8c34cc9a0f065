import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrangeBeside } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';
import { learnBeside } from './learn-beside';
import { type ArrangedFiles, shippedRemembered } from './shipped-arranged';

/** What the thread is started with. */
export interface ToArrange {
  readonly lessons: Lessons;
  readonly files: ArrangedFiles;
}

/** The thread of arrange-in-thread.ts: learns search from the lessons it was started with, and gives away what it learnt without a copy. */
async function arrangeAndEnd({ lessons, files }: ToArrange): Promise<void> {
  const beside = learnBeside();
  try {
    const arranged = await arrangeBeside(lessons, shippedRemembered(files), beside.learn);
    parentPort?.postMessage(arranged, memoryOf(arranged));
  } finally {
    beside.end();
  }
}

void arrangeAndEnd(workerData as ToArrange);
