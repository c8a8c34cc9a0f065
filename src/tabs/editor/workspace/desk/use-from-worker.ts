import type { Remote } from 'comlink';
import { useEffect, useState } from 'react';
import type { DraftChanges } from '../../../../web/editor-contract';
import type { EditorWorker } from '../../worker/protocol';
import type { CheckedDraft } from './use-checked';

/** What the worker said of the draft. */
export interface FromWorker<Value> {
  /** Undefined when there is nothing to show of the draft as it is. */
  readonly value: Value | undefined;
  /** The changes it was said of. */
  readonly of: DraftChanges | undefined;
}

/**
 * Asks the worker for something that is drawn, walked or compared, and again after every check; undefined until the first
 * answer about `about`. Without an `about` nothing is asked.
 */
export const useFromWorker = <Value>(
  { worker, round, of }: CheckedDraft,
  about: string | undefined,
  ask: (worker: Remote<EditorWorker>) => Promise<Value | undefined>,
  /** What is shown while the next answer about the same is on its way; a walk moves on within one tree. */
  same = about,
): FromWorker<Value> | undefined => {
  const [shown, setShown] = useState<FromWorker<Value> & { readonly same: string | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round of checking means: ask again
  useEffect(() => {
    if (worker === undefined || about === undefined) return;
    let hasLeft = false;
    void ask(worker).then((value) => {
      if (!hasLeft) setShown({ value, of, same });
    });
    return () => {
      hasLeft = true;
    };
  }, [worker, about, round]);
  return about !== undefined && shown?.same === same ? shown : undefined;
};
