/** How what was typed stands towards the server. */
export type SaveState =
  | 'saved'
  | 'saving'
  /** The server is away: it is tried again by itself, and the text is on this device. */
  | 'waiting'
  /** Somebody else changed the same place: a person must choose. */
  | 'conflict'
  /** The server said no, and trying again would not help. */
  | 'refused';

export interface SaveQueueParts {
  /** Sends one file; throws what the API throws. */
  readonly send: (path: string, text: string | null) => Promise<void>;
  /** Whether trying again by itself may help. */
  readonly isPassing: (error: unknown) => boolean;
  readonly onState: (state: SaveState, error?: unknown) => void;
  readonly calmMilliseconds: number;
  readonly retryMilliseconds: number;
}

export interface SaveQueue {
  /** The text as it is now; only the last one of a file is sent. */
  readonly put: (path: string, text: string | null) => void;
  /** Sends what waits now, and resolves when there is nothing left or it cannot go on. */
  readonly flush: () => Promise<void>;
  readonly waiting: () => ReadonlyMap<string, string | null>;
  /** Goes on after a refusal that somebody resolved. */
  readonly resume: () => void;
  readonly end: () => void;
}

/** Saves files one at a time, a moment after the last keystroke. What could not be sent stays until it was. */
export const openSaveQueue = (parts: SaveQueueParts): SaveQueue => {
  const waiting = new Map<string, string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isHeld = false;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
  const work = async (): Promise<void> => {
    while (waiting.size > 0 && !isHeld) {
      const [path, text] = [...waiting][0] as [string, string | null];
      parts.onState('saving');
      try {
        await parts.send(path, text);
        // Typed on while it was being sent: the newer text stays in the queue.
        if (waiting.get(path) === text) waiting.delete(path);
      } catch (error) {
        if (parts.isPassing(error)) {
          parts.onState('waiting', error);
          schedule(parts.retryMilliseconds);
        } else {
          isHeld = true;
          parts.onState('refused', error);
        }
        return;
      }
    }
    if (!isHeld) parts.onState('saved');
  };

  return {
    put: (path, text) => {
      waiting.delete(path);
      waiting.set(path, text);
      if (!isHeld) schedule(parts.calmMilliseconds);
    },
    flush: run,
    waiting: () => waiting,
    resume: () => {
      isHeld = false;
      schedule(0);
    },
    end: () => clearTimeout(timer),
  };
};
