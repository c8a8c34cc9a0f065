import { type Remote, wrap } from 'comlink';
import type { EditorWorker } from './protocol';

export interface OpenedWorker {
  readonly worker: Remote<EditorWorker>;
  readonly end: () => void;
}

/** Checking all content takes longer than a page may stand still, so it happens beside it. */
export const openWorker = (): OpenedWorker => {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return { worker: wrap<EditorWorker>(thread), end: () => thread.terminate() };
};
