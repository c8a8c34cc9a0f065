import { type MessagePort, workerData } from 'node:worker_threads';
import { learnSideBySide } from '../../search/learning/recogniser';
import type { SideBySide } from '../../search/learning/side-by-side';
import { bringTables, type LaterTables } from './tables-file';

/** What the thread is started with. */
export interface ToStartBeside {
  readonly port: MessagePort;
}

/** What the thread is asked: to bring tables (it says whether it could), or to learn a recogniser. */
export type AskedBeside =
  | { readonly kind: 'bring'; readonly tables: LaterTables }
  | { readonly kind: 'learn'; readonly examples: SideBySide; readonly size: number };

const { port } = workerData as ToStartBeside;

/** The thread of beside-at.ts: does what it is asked, and ends when the other closes the port. */
port.on('message', (asked: AskedBeside) => {
  if (asked.kind === 'bring') return port.postMessage(bringTables(asked.tables));
  const recogniser = learnSideBySide(asked.examples, asked.size);
  return port.postMessage(recogniser, [recogniser.weights.buffer as ArrayBuffer]);
});
