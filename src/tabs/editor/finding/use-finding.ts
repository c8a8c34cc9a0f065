import { type Remote, wrap } from 'comlink';
import { useEffect, useMemo, useRef } from 'react';
import type { CheckedDraft } from '../workspace/desk/use-checked';
import type { Finding, FindingThread } from './protocol';

interface Opened {
  readonly thread: Remote<FindingThread>;
  readonly end: () => void;
  /** What it learnt from last. */
  packed?: string;
}

/**
 * Search over the draft, for whoever tries a question; undefined until the draft was checked once. The thread is opened at
 * the first question, and learns again only when the draft has changed since.
 */
export function useFinding({ worker }: CheckedDraft): Finding | undefined {
  const opened = useRef<Opened>(undefined);
  useEffect(
    () => () => {
      opened.current?.end();
      opened.current = undefined;
    },
    [],
  );
  return useMemo(() => {
    if (worker === undefined) return undefined;
    const learnt = async (): Promise<Remote<FindingThread> | undefined> => {
      const packed = await worker.packed();
      if (packed === undefined) return undefined;
      opened.current ??= openThread();
      const now = opened.current;
      if (now.packed !== packed) {
        await now.thread.learn(packed);
        now.packed = packed;
      }
      return now.thread;
    };
    return {
      tryQuestion: async (question, tree) => (await learnt())?.tryQuestion(question, tree),
      lost: async (tree) => (await learnt())?.lost(tree),
    };
  }, [worker]);
}

function openThread(): Opened {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
  return { thread: wrap<FindingThread>(worker), end: () => worker.terminate() };
}
