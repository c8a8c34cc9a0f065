import { LRUCache } from 'lru-cache';
import type { Incoming } from './rim/incoming';
import type { Shown } from './shown';

const MOST_LIVE = 5_000;

/**
 * The walk each message shows now. In a group several people click the same card at once, and one person may click twice:
 * the first click moves the walk, the others see where it went. Kept in memory only; a card that nobody remembers is
 * trusted as it is.
 */
export class ShownHere {
  private readonly live = new LRUCache<string, string>({ max: MOST_LIVE });

  /** From now on this message of the conversation shows this. */
  shows(visitor: Incoming, message: string, { token }: Pick<Shown, 'token'>): void {
    const key = messageKey(visitor, message);
    if (token === undefined) this.live.delete(key);
    else this.live.set(key, token);
  }

  /**
   * The token of the walk that this message went on to since the card that was pressed (`sent`) was shown; undefined when
   * the press came first. `next` is where the press itself would lead: whoever chose the same came to the same step.
   */
  overtakenBy(visitor: Incoming, sent: string | undefined, next: string | undefined): string | undefined {
    const current = visitor.message === undefined ? undefined : this.live.get(messageKey(visitor, visitor.message));
    return current === sent || current === next ? undefined : current;
  }
}

/** A message's id is its own only within its conversation. */
export const messageKey = ({ conversation }: Incoming, message: string): string => `${conversation} ${message}`;
