import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { RefusedError, UnreachableError } from './api';
import { PartMissingError } from './trouble/trouble';

export type Load<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A server that restarts is back within seconds: who waits need not press anything. */
const AGAIN_MILLISECONDS = 3_000;

const willPass = (error: unknown): boolean =>
  error instanceof UnreachableError ||
  (error instanceof PartMissingError && !error.isNewRelease) ||
  (error instanceof RefusedError && error.problem.status === 503);

/**
 * Loads something and again whenever `revision` changes; what is on show stays there until the new value is in.
 * Another `key` is another thing: that starts from an empty page. `known`: what is there already when the page is first drawn;
 * `load` must answer with the same.
 */
export const useLoad = <Value>(
  key: string,
  revision: unknown,
  load: (signal: AbortSignal) => Promise<Value>,
  known?: () => Value | undefined,
): { readonly load: Load<Value>; readonly reload: () => void; readonly setValue: (value: Value) => void } => {
  const [shown, setShown] = useState<{ readonly key: string; readonly load: Load<Value> }>(() => {
    const value = known?.();
    return { key, load: value === undefined ? { kind: 'loading' } : { kind: 'ready', value } };
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const leaving = useRef(new AbortController());
  /** Questions are numbered as they are asked: an answer overtaken by a later one is not shown. */
  const rounds = useRef({ asked: 0, shown: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another thing makes what was asked before useless
  useLayoutEffect(() => {
    const here = new AbortController();
    leaving.current = here;
    return () => here.abort();
  }, [key]);

  // Before the browser paints what is there by then: the answer is on its way meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` and `turn` mean "again"; `load` is read when it runs
  useLayoutEffect(() => {
    const { signal } = leaving.current;
    const round = ++rounds.current.asked;
    latest.current(signal).then(
      (value) => {
        // Asked again meanwhile: the first answer is shown all the same, or a page would wait for the second one.
        if (signal.aborted || round < rounds.current.shown) return;
        rounds.current.shown = round;
        setShown((before) => (says(before, key, value) ? before : { key, load: { kind: 'ready', value } }));
      },
      (error: unknown) => {
        if (signal.aborted || round < rounds.current.asked) return;
        // A failed refresh leaves what is on show; the page says elsewhere that the connection is gone.
        setShown((before) =>
          before.key === key && before.load.kind === 'ready' ? before : { key, load: { kind: 'failed', error } },
        );
      },
    );
  }, [key, revision, turn]);

  const failure = shown.load.kind === 'failed' ? shown.load.error : undefined;
  useEffect(() => {
    if (!willPass(failure)) return;
    const timer = setTimeout(() => setTurn((before) => before + 1), AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [failure]);

  return {
    load: shown.key === key ? shown.load : { kind: 'loading' },
    reload: useCallback(() => setTurn((before) => before + 1), []),
    setValue: useCallback(
      (value: Value) => {
        // Answers to what was asked before this are older.
        rounds.current.shown = ++rounds.current.asked;
        setShown({ key, load: { kind: 'ready', value } });
      },
      [key],
    ),
  };
};

/** Whether this very answer is on show: then nothing is drawn again. */
const says = <Value>(
  { key, load }: { readonly key: string; readonly load: Load<Value> },
  wanted: string,
  value: Value,
): boolean =>
  key === wanted &&
  load.kind === 'ready' &&
  (load.value === value || JSON.stringify(load.value) === JSON.stringify(value));
