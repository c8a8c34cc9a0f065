import { useEffect, useRef, useState } from 'react';
import type { EditorNow } from '../../web/editor-contract';
import type { Api } from '../shared/api';

const EVERY_MILLISECONDS = 4_000;

/** Which edition counts now, and whether anything changed; what was known stays while the server is away. */
export const useEditorNow = (
  api: Api,
): { readonly now: EditorNow | undefined; readonly isOnline: boolean; readonly failure: unknown } => {
  const [shown, setShown] = useState<{ now: EditorNow | undefined; isOnline: boolean; failure: unknown }>({
    now: undefined,
    isOnline: true,
    failure: undefined,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let leaving = new AbortController();
    const ask = async (): Promise<void> => {
      clearTimeout(timer.current);
      leaving.abort();
      leaving = new AbortController();
      const { signal } = leaving;
      try {
        const now = await api.get<EditorNow>('editor/now', signal);
        setShown((before) =>
          before.isOnline && JSON.stringify(before.now) === JSON.stringify(now)
            ? before
            : { now, isOnline: true, failure: undefined },
        );
      } catch (failure) {
        if (signal.aborted) return;
        setShown(({ now }) => ({ now, isOnline: false, failure }));
      }
      if (!document.hidden) timer.current = setTimeout(ask, EVERY_MILLISECONDS);
    };
    const wake = (): void => {
      if (!document.hidden) void ask();
    };
    void ask();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer.current);
      leaving.abort();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [api]);

  return shown;
};
