import type { MessagePort } from 'node:worker_threads';
import type { LearnBeside } from '../../search/build-index';
import { learnSideBySide, type Recogniser } from '../../search/learning/recogniser';
import type { SideBySide } from '../../search/learning/side-by-side';
import type { AskedBeside } from './beside';
import { bringTables, type LaterTables } from './tables-file';

/** Ask one thing at a time. */
export interface Beside {
  /** False when the file is not what it was. */
  readonly bring: (tables: LaterTables) => Promise<boolean>;
  readonly learn: LearnBeside;
}

/**
 * The thread at the other end of this port, which was started at the same time as this one: while this one makes objects it brings
 * tables into memory (new memory takes longer than reading does), and while this one learns one recogniser it learns another.
 * When it is not there, or no longer, all of it is done here.
 */
export function besideAt(port: MessagePort): Beside {
  const gone = new Promise<undefined>((resolve) => port.once('close', () => resolve(undefined)));
  const answerTo = <Answer>(asked: AskedBeside): Promise<Answer | undefined> => {
    const answered = new Promise<Answer>((resolve) => port.once('message', resolve));
    port.postMessage(asked);
    return Promise.race([answered, gone]);
  };
  return {
    bring: async (tables) => (await answerTo<boolean>({ kind: 'bring', tables })) ?? bringTables(tables),
    learn: async (examples, size) =>
      (await answerTo<Recogniser>({ kind: 'learn', examples: usedAlone(examples), size })) ??
      learnSideBySide(examples, size),
  };
}

/** What the other thread cannot see is copied for it: no more than is used, of arrays with much room left. */
function usedAlone({ arrays, where, counts }: SideBySide): SideBySide {
  return {
    where: where.slice(),
    counts,
    arrays: arrays.map(({ said, to }) => ({
      said: said.buffer instanceof SharedArrayBuffer ? said : said.slice(0, to),
      to,
    })),
  };
}
