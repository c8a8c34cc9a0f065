import { join } from 'node:path';
import { type Arrange, arrangeHere } from './find-trees';
import { type ArrangingFiles, keptThreads } from './kept-threads';
import { SHIPPED_FILES, shippedArranged } from './shipped-arranged';

export interface ArrangingInThread {
  readonly arrange: Arrange;
  /** Soon there will be something to arrange. */
  readonly getReady: () => void;
  /** Whether threads are kept now. */
  readonly areRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

/** As long as the thread that checks is kept: editors hand in, and hand in again, in bursts. They hold some eighty megabytes. */
const IDLE_MS = 60_000;

const FILES: ArrangingFiles = {
  thread: join(__dirname, 'thread.js'),
  beside: join(__dirname, 'beside.js'),
  shipped: SHIPPED_FILES,
};

/**
 * Arranges an edition for search without anybody else's turn waiting: what was arranged when the program was built is read,
 * and what editors published since is arranged in a thread with another beside it, which read only lines that are new since
 * the build. When there can be no thread, here.
 */
export function arrangeInThread(failed: (error: unknown) => void, files = FILES, idleMs = IDLE_MS): ArrangingInThread {
  const threads = keptThreads(files, idleMs);
  let isStopping = false;
  return {
    arrange: (edition) =>
      shippedArranged(edition.id, files.shipped) ??
      threads
        .arrange(() => {
          // Loaded when editors publish, which comes after the start.
          const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
          return lessonsIn(edition);
        })
        .catch((error: unknown) => {
          // A program that stops needs it no longer, and is not to be held up.
          if (isStopping) throw error;
          failed(error);
          return arrangeHere(edition);
        }),
    getReady: threads.getReady,
    areRunning: threads.areRunning,
    stop: () => {
      isStopping = true;
      return threads.stop();
    },
  };
}
