import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import { type Arrange, arrangeHere } from './find-trees';
import { shippedArranged } from './shipped-arranged';

/**
 * Arranges an edition for search without anybody else's turn waiting: what was arranged when the program was built is read,
 * and what editors published since is arranged in a thread of its own, which ends after it. When there can be no thread, here.
 */
export function arrangeInThread(failed: (error: unknown) => void, file = join(__dirname, 'thread.js')): Arrange {
  return (edition) =>
    shippedArranged(edition.id) ??
    inThread(edition, file).catch((error: unknown) => {
      failed(error);
      return arrangeHere(edition);
    });
}

const inThread = (edition: Edition, file: string): Promise<Arranged> =>
  new Promise((resolve, reject) => {
    // Loaded when editors publish, which comes after the start.
    const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
    const worker = new Worker(file, { workerData: lessonsIn(edition) });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended before it had arranged the content for search.')));
  });
