import { join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import type { ToStartBeside } from './beside';
import { type Arrange, arrangeHere } from './find-trees';
import { type ArrangedFiles, SHIPPED_FILES, shippedArranged } from './shipped-arranged';
import type { ToStartWith } from './thread';

/** The programs of the thread and of the one beside it, compiled, and what was made when the program was built. */
export interface ArrangingFiles {
  readonly thread: string;
  readonly beside: string;
  readonly shipped: ArrangedFiles;
}

/** Megabytes for new objects. With what a thread usually takes, eighty more stayed taken after it. */
const YOUNG = 12;
/** The one beside it makes hardly any. */
const YOUNG_BESIDE = 3;

const FILES: ArrangingFiles = {
  thread: join(__dirname, 'thread.js'),
  beside: join(__dirname, 'beside.js'),
  shipped: SHIPPED_FILES,
};

/**
 * Arranges an edition for search without anybody else's turn waiting: what was arranged when the program was built is read,
 * and what editors published since is arranged in a thread of its own with another beside it, which end after it and read only
 * lines that are new since the build. When there can be no thread, here.
 */
export function arrangeInThread(failed: (error: unknown) => void, files = FILES): Arrange {
  return (edition) =>
    shippedArranged(edition.id, files.shipped) ??
    inThread(edition, files).catch((error: unknown) => {
      failed(error);
      return arrangeHere(edition);
    });
}

const inThread = (edition: Edition, { thread, beside, shipped }: ArrangingFiles): Promise<Arranged> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(thread, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      workerData: { files: shipped, port: port1 } satisfies ToStartWith,
      transferList: [port1],
    });
    worker.unref();
    startBeside(beside, port2);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended before it had arranged the content for search.')));
    // Loaded when editors publish, which comes after the start; and asked for when the thread is under way, which takes as long.
    const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
    worker.postMessage(lessonsIn(edition));
  });

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
