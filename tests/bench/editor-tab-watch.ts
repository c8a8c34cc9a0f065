/** Runs in the page: what somebody waits from one key until what is shown belongs to that key. */
export interface Watch {
  /** An element that carries, as `data-typed` does on the page, the number of the texts it was made of. */
  readonly mark: 'problems' | 'picture' | 'difference';
  /** Pressed in the task after the letter is there, as by somebody who is as quick as can be. */
  readonly press: string | undefined;
}

declare global {
  interface Window {
    /** Begins at the next key. */
    watchNext: (watch: Watch) => void;
    /** Milliseconds from that key until it was painted; undefined until then. */
    watched: number | undefined;
  }
}

export const installWatch = (): void => {
  window.watchNext = ({ mark, press }) => {
    window.watched = undefined;
    const numberIn = (name: string): number => {
      const text = document.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`);
      return Number(text ?? -1);
    };
    const before = numberIn('typed');
    let started = 0;
    const observer = new MutationObserver(() => {
      const typed = numberIn('typed');
      if (typed === before || numberIn(mark) !== typed) return;
      observer.disconnect();
      // Painted: the frame after this one begins.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.watched = performance.now() - started;
        }),
      );
    });
    const begin = (event: KeyboardEvent): void => {
      started = event.timeStamp;
      window.removeEventListener('keydown', begin, true);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      if (press === undefined) return;
      const leave = (): void => void setTimeout(() => document.querySelector<HTMLElement>(press)?.click());
      window.addEventListener('input', leave, { capture: true, once: true });
    };
    window.addEventListener('keydown', begin, true);
  };
};
