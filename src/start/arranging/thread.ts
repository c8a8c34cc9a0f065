import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrangeBeside } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';
import { besideAt } from './beside-at';
import { type ArrangedFiles, shippedRemembered } from './shipped-arranged';

/** What the thread is started with; its lessons come after it. */
export interface ToStartWith {
  readonly files: ArrangedFiles;
  /** To the thread beside it. */
  readonly port: MessagePort;
}

/** The thread of arrange-in-thread.ts: learns search from the lessons it is sent, and gives away what it learnt without a copy. */
async function arrangeAndEnd({ files, port }: ToStartWith): Promise<void> {
  const sent = new Promise<Lessons>((resolve) => parentPort?.once('message', resolve));
  const beside = besideAt(port);
  try {
    let brought = Promise.resolve(true);
    const remembered = shippedRemembered(files, (tables) => {
      brought = beside.bring(tables);
    });
    const lessons = await sent;
    const isWhole = await brought;
    const arranged = await arrangeBeside(lessons, isWhole ? remembered : undefined, beside.learn);
    parentPort?.postMessage(arranged, memoryOf(arranged));
  } finally {
    beside.end();
  }
}

void arrangeAndEnd(workerData as ToStartWith);
