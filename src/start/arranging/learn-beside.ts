import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LearnBeside } from '../../search/build-index';
import { learnSideBySide, type Recogniser } from '../../search/learning/recogniser';
import type { SideBySide } from '../../search/learning/side-by-side';
import type { ToLearn } from './beside';

/** It makes hardly any objects: memory for many would only stay taken. */
const YOUNG = 3;

/** `end` must be called, also when there was nothing to learn. */
export interface Beside {
  readonly learn: LearnBeside;
  readonly end: () => void;
}

/**
 * A thread that learns one recogniser while the thread that started it does the rest: each takes a third of the time. It is
 * started before there is anything to learn, because starting takes as long as reading does. When there can be no thread, what
 * was to be learnt there is learnt here.
 */
export function learnBeside(file = join(__dirname, 'beside.js')): Beside {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const failed = new Promise<undefined>((resolve) => {
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  return {
    learn: async (examples, size) => {
      const learnt = new Promise<Recogniser>((resolve) => worker.once('message', resolve));
      worker.postMessage({ examples: usedAlone(examples), size } satisfies ToLearn);
      return (await Promise.race([learnt, failed])) ?? learnSideBySide(examples, size);
    },
    end: () => void worker.terminate(),
  };
}

/** What the other thread cannot see is copied for it: no more than is used, of arrays with much room left. */
function usedAlone({ arrays, where, counts }: SideBySide): SideBySide {
  return {
    where,
    counts,
    arrays: arrays.map(({ said, to }) => ({
      said: said.buffer instanceof SharedArrayBuffer ? said : said.slice(0, to),
      to,
    })),
  };
}
