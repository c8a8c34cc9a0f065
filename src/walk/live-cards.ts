/** A message of a group that shows a walk, and a press on it. Tokens; undefined is no walk. */
export interface CardPressed {
  readonly conversation: string;
  readonly message: string;
  /** The walk on the card that was pressed. */
  readonly sent: string | undefined;
  /** Where the press leads. */
  readonly next: string | undefined;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Which walk a message of a group shows, on whichever instance it was pressed: of those who press one card at once, the first
 * moves it. Kept for LAST_WALK_HOURS, as the last card of a conversation is. Both throw StorageUnavailable.
 */
export interface LiveCards {
  /**
   * Moves the walk on, unless somebody was first: then the walk that it went on to. Whoever leads to the same step, and a
   * message that nobody knows, is never late.
   */
  advance(press: CardPressed): Promise<string | undefined>;
  /** The message shows something else: `next`, wherever it came from. */
  show(press: Omit<CardPressed, 'sent'>): Promise<void>;
}
