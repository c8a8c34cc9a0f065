/** How what was typed stands towards the server. */
export type SaveState =
  | 'saved'
  | 'saving'
  /** The server is away: it is tried again by itself, and the text is on this device. */
  | 'waiting'
  /** Somebody else changed the same place: a person must choose. */
  | 'conflict'
  /** The server said no to a text, and only another text would help. */
  | 'refused';

export interface SaveQueueParts {
  /** Sends one file; throws what the API throws. */
  readonly send: (path: string, text: string | null) => Promise<void>;
  /** Whether trying again by itself may help. */
  readonly isPassing: (error: unknown) => boolean;
  /** A file about which a person must choose first: it waits, and the others go on. */
  readonly isHeld: (path: string) => boolean;
  readonly onState: (state: SaveState, error?: unknown) => void;
  readonly calmMilliseconds: number;
  readonly retryMilliseconds: number;
}

export interface SaveQueue {
  /** The text as it is now; only the last one of a file is sent. Another text of a file that was refused is tried. */
  readonly put: (path: string, text: string | null) => void;
  /** Sends what waits now, and resolves when there is nothing left that can be sent. */
  readonly flush: () => Promise<void>;
  readonly waiting: () => ReadonlyMap<string, string | null>;
  /** Goes on after somebody chose. */
  readonly resume: () => void;
  readonly end: () => void;
}

/** Saves files one at a time, a moment after the last keystroke. What could not be sent stays until it was. */
export const openSaveQueue = (parts: SaveQueueParts): SaveQueue => {
  const waiting = new Map<string, string | null>();
  const refused = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let hasEnded = false;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!hasEnded) timer = setTimeout(() => void run(), milliseconds);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
  const next = (): readonly [string, string | null] | undefined =>
    [...waiting].find(([path]) => !refused.has(path) && !parts.isHeld(path));
  const work = async (): Promise<void> => {
    for (let file = next(); file !== undefined && !hasEnded; file = next()) {
      const [path, text] = file;
      parts.onState('saving');
      try {
        await parts.send(path, text);
        // Typed on while it was being sent: the newer text stays in the queue.
        if (waiting.get(path) === text) waiting.delete(path);
      } catch (error) {
        // Ended meanwhile: what waits is somebody else's to send.
        if (hasEnded) return;
        if (parts.isPassing(error)) {
          parts.onState('waiting', error);
          schedule(parts.retryMilliseconds);
          return;
        }
        if (!parts.isHeld(path) && waiting.get(path) === text) refused.set(path, error);
      }
    }
    const [refusal] = refused.values();
    if ([...waiting.keys()].some(parts.isHeld)) parts.onState('conflict');
    else if (refused.size > 0) parts.onState('refused', refusal);
    else parts.onState('saved');
  };

  return {
    put: (path, text) => {
      if (waiting.get(path) !== text || !waiting.has(path)) refused.delete(path);
      waiting.delete(path);
      waiting.set(path, text);
      schedule(parts.calmMilliseconds);
    },
    flush: run,
    waiting: () => waiting,
    resume: () => schedule(0),
    end: () => {
      hasEnded = true;
      clearTimeout(timer);
    },
  };
};
