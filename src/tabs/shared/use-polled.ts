import { useCallback, useEffect, useRef, useState } from 'react';

export interface Polled<Value> {
  /** What was answered last; undefined until the first answer. The same object for as long as it says the same. */
  readonly value: Value | undefined;
  readonly isOnline: boolean;
  /** Why the last question was not answered. */
  readonly failure: unknown;
  /** Asks at once, for who does not want to wait. */
  readonly again: () => void;
}

const MOST_MILLISECONDS = 30_000;

/**
 * Asks every few seconds, and rests while nobody looks. A computer that slept, a phone that changed networks and a server
 * that restarted all come back by themselves: every question stands alone. `ask` must stay the same function. `known`: an answer
 * that is there already when the page is first drawn.
 */
export const usePolled = <Value>(
  everyMilliseconds: number,
  ask: (signal: AbortSignal) => Promise<Value>,
  known?: () => Value | undefined,
): Polled<Value> => {
  const [shown, setShown] = useState<Omit<Polled<Value>, 'again'>>(() => ({
    value: known?.(),
    isOnline: true,
    failure: undefined,
  }));
  const wait = useRef(everyMilliseconds);
  const pollNow = useRef(() => {});

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leaving = new AbortController();
    const poll = async (): Promise<void> => {
      clearTimeout(timer);
      leaving.abort();
      leaving = new AbortController();
      const { signal } = leaving;
      try {
        const value = await ask(signal);
        wait.current = everyMilliseconds;
        setShown((before) =>
          before.isOnline && JSON.stringify(before.value) === JSON.stringify(value)
            ? before
            : { value, isOnline: true, failure: undefined },
        );
      } catch (failure) {
        if (signal.aborted) return;
        wait.current = Math.min(wait.current * 2, MOST_MILLISECONDS);
        setShown(({ value }) => ({ value, isOnline: false, failure }));
      }
      if (!document.hidden) timer = setTimeout(poll, wait.current);
    };
    const wake = (): void => {
      if (!document.hidden) void poll();
    };
    pollNow.current = () => void poll();
    void poll();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer);
      leaving.abort();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [everyMilliseconds, ask]);

  return { ...shown, again: useCallback(() => pollNow.current(), []) };
};
