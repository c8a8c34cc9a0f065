import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from '../../search/arranged';
import { arrangeBeside } from '../../search/build-index';
import type { Lessons } from '../../search/lessons';
import type { Remembered } from '../../search/remembering/remembered';
import { besideAt } from './beside-at';
import { type ArrangedFiles, shippedRemembered } from './shipped-arranged';

/** What the thread is started with; lessons come after it. */
export interface ToStartWith {
  readonly files: ArrangedFiles;
  /** To the thread beside it. */
  readonly port: MessagePort;
}

const { files, port } = workerData as ToStartWith;
const beside = besideAt(port);

/** What the build remembered, whole in memory; undefined when there is none. */
async function remember(): Promise<Remembered | undefined> {
  let brought = Promise.resolve(true);
  const remembered = shippedRemembered(files, (tables) => {
    brought = beside.bring(tables);
  });
  return (await brought) ? remembered : undefined;
}

/** Used up by arranging: it is there for the next time before anybody asks. */
let remembered = remember();
let last = Promise.resolve();

/** The thread of kept-threads.ts: learns search from the lessons it is sent, and gives away what it learnt without a copy. */
parentPort?.on('message', (lessons: Lessons) => {
  last = last.then(async () => {
    const arranged = await arrangeBeside(lessons, await remembered, beside.learn);
    parentPort?.postMessage(arranged, memoryOf(arranged));
    remembered = remember();
  });
});
