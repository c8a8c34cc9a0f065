import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrangeBeside } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';
import { learnBeside } from './learn-beside';
import { type ArrangedFiles, shippedRemembered } from './shipped-arranged';

/** What the thread is started with; its lessons come after it. */
export interface ToStartWith {
  readonly files: ArrangedFiles;
}

/** The thread of arrange-in-thread.ts: learns search from the lessons it is sent, and gives away what it learnt without a copy. */
async function arrangeAndEnd({ files }: ToStartWith): Promise<void> {
  const sent = new Promise<Lessons>((resolve) => parentPort?.once('message', resolve));
  const beside = learnBeside();
  try {
    const remembered = shippedRemembered(files);
    const arranged = await arrangeBeside(await sent, remembered, beside.learn);
    parentPort?.postMessage(arranged, memoryOf(arranged));
  } finally {
    beside.end();
  }
}

void arrangeAndEnd(workerData as ToStartWith);
