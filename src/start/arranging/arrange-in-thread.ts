import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import { type Arrange, arrangeHere } from './find-trees';
import { type ArrangedFiles, SHIPPED_FILES, shippedArranged } from './shipped-arranged';
import type { ToStartWith } from './thread';

/** The thread's program, compiled, and what was made when the program was built. */
export interface ArrangingFiles {
  readonly thread: string;
  readonly shipped: ArrangedFiles;
}

/** Megabytes for new objects. With what a thread usually takes, eighty more stayed taken after it. */
const YOUNG = 12;

const FILES: ArrangingFiles = { thread: join(__dirname, 'thread.js'), shipped: SHIPPED_FILES };

/**
 * Arranges an edition for search without anybody else's turn waiting: what was arranged when the program was built is read,
 * and what editors published since is arranged in a thread of its own, which ends after it and reads only lines that are new
 * since the build. When there can be no thread, here.
 */
export function arrangeInThread(failed: (error: unknown) => void, files = FILES): Arrange {
  return (edition) =>
    shippedArranged(edition.id, files.shipped) ??
    inThread(edition, files).catch((error: unknown) => {
      failed(error);
      return arrangeHere(edition);
    });
}

const inThread = (edition: Edition, { thread, shipped }: ArrangingFiles): Promise<Arranged> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      workerData: { files: shipped } satisfies ToStartWith,
    });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended before it had arranged the content for search.')));
    // Loaded when editors publish, which comes after the start; and asked for when the thread is under way, which takes as long.
    const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
    worker.postMessage(lessonsIn(edition));
  });
