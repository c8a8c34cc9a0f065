import { proxy, type Remote } from 'comlink';
import { useEffect, useRef, useState } from 'react';
import type { DraftChanges, EditionFiles } from '../../../../web/editor-contract';
import { openWorker } from '../../worker/open-worker';
import type { Checked, Choices, EditorWorker } from '../../worker/protocol';

export interface CheckedDraft {
  readonly worker: Remote<EditorWorker> | undefined;
  /** Undefined until the first check is done; after that what was found last. */
  readonly checked: Checked | undefined;
  /** The changes it was found in. */
  readonly of: DraftChanges | undefined;
  readonly choices: Choices | undefined;
  /** Of the first check, from 0 to 1. */
  readonly progress: number;
  /** Counts up with every check: whatever is drawn or walked is asked for again. */
  readonly round: number;
  /** Checking itself failed: a mistake of ours, said as such. */
  readonly failure: unknown;
}

/** A keystroke later the check begins; while one runs, the next waits, and only the last text counts. */
const CALM_MILLISECONDS = 60;

/** Checks the draft beside the page, over and over, as somebody writes. */
export const useChecked = (files: EditionFiles, today: string, changes: DraftChanges): CheckedDraft => {
  const [shown, setShown] = useState<CheckedDraft>(NOTHING);
  const latest = useRef(changes);
  latest.current = changes;
  const check = useRef<() => void>(() => undefined);

  useEffect(() => {
    const { worker, end } = openWorker();
    let isBusy = true;
    let isWanted = false;
    let hasEnded = false;
    const run = async (): Promise<void> => {
      isBusy = true;
      do {
        isWanted = false;
        const of = latest.current;
        // Asked at once and answered in turn: the second is of the same texts, and does not wait for this page.
        const [checked, choices] = await Promise.all([worker.update(of), worker.choices()]);
        if (hasEnded) return;
        setShown((before) => ({
          worker,
          checked,
          of,
          choices: choices ?? before.choices,
          progress: 1,
          round: before.round + 1,
          failure: undefined,
        }));
      } while (isWanted);
      isBusy = false;
    };
    const failed = (failure: unknown): void => {
      isBusy = false;
      if (!hasEnded) setShown((before) => ({ ...before, failure }));
    };
    check.current = () => {
      isWanted = true;
      if (!isBusy) run().catch(failed);
    };
    const goOn = (progress: number): void => {
      if (!hasEnded) setShown((before) => (progress - before.progress < STEP ? before : { ...before, progress }));
    };
    worker.open(files, today, proxy(goOn)).then(run).catch(failed);
    return () => {
      hasEnded = true;
      end();
    };
  }, [files, today]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other changes mean: check again
  useEffect(() => {
    const timer = setTimeout(() => check.current(), CALM_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [changes]);

  return shown;
};

/** Smaller steps nobody sees. */
const STEP = 0.05;

const NOTHING: CheckedDraft = {
  worker: undefined,
  checked: undefined,
  of: undefined,
  choices: undefined,
  progress: 0,
  round: 0,
  failure: undefined,
};
