import { useEffect, useRef, useState } from 'react';
import type { Changes } from '../../web/contract';
import type { Api } from './api';

export interface Live {
  /** Undefined until the first answer. */
  readonly changes: Changes | undefined;
  readonly isOnline: boolean;
}

const EVERY_MILLISECONDS = 3_000;
const MOST_MILLISECONDS = 30_000;

/**
 * Asks every few seconds whether anything changed, and rests while nobody looks. A computer that slept, a phone that
 * changed networks and a server that restarted all come back by themselves: every question stands alone.
 */
export const useChanges = (api: Api): Live => {
  const [live, setLive] = useState<Live>({ changes: undefined, isOnline: true });
  const wait = useRef(EVERY_MILLISECONDS);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leaving = new AbortController();
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      leaving.abort();
      leaving = new AbortController();
      const { signal } = leaving;
      try {
        const changes = await api.get<Changes>('changes', signal);
        wait.current = EVERY_MILLISECONDS;
        setLive((before) =>
          before.isOnline && before.changes?.tag === changes.tag && sameCounts(before.changes, changes)
            ? before
            : { changes, isOnline: true },
        );
      } catch {
        if (signal.aborted) return;
        wait.current = Math.min(wait.current * 2, MOST_MILLISECONDS);
        setLive(({ changes }) => ({ changes, isOnline: false }));
      }
      if (!document.hidden) timer = setTimeout(ask, wait.current);
    };
    const wake = (): void => {
      if (!document.hidden) void ask();
    };
    void ask();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer);
      leaving.abort();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [api]);

  return live;
};

const sameCounts = (one: Changes, other: Changes): boolean =>
  JSON.stringify(one.counts) === JSON.stringify(other.counts);
