import { useCallback, useEffect, useRef, useState } from 'react';
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
 * Another `key` is another thing: that starts from an empty page.
 */
export const useLoad = <Value>(
  key: string,
  revision: unknown,
  load: (signal: AbortSignal) => Promise<Value>,
): { readonly load: Load<Value>; readonly reload: () => void; readonly setValue: (value: Value) => void } => {
  const [shown, setShown] = useState<{ readonly key: string; readonly load: Load<Value> }>({
    key,
    load: { kind: 'loading' },
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` and `turn` mean "again"; `load` is read when it runs
  useEffect(() => {
    const leaving = new AbortController();
    latest.current(leaving.signal).then(
      (value) => {
        if (!leaving.signal.aborted) setShown({ key, load: { kind: 'ready', value } });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        // A failed refresh leaves what is on show; the page says elsewhere that the connection is gone.
        setShown((before) =>
          before.key === key && before.load.kind === 'ready' ? before : { key, load: { kind: 'failed', error } },
        );
      },
    );
    return () => leaving.abort();
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
    setValue: useCallback((value: Value) => setShown({ key, load: { kind: 'ready', value } }), [key]),
  };
};
