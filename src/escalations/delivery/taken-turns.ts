/** How long a message counts as answered: Teams sends again within a minute (facts/teams.md 5). */
export const TURN_MINUTES = 10;

/**
 * What came in already, on whichever instance. Teams sends a message again when it doubts that it arrived, with the same id.
 */
export interface TakenTurns {
  /** True for the first who asks; `now` is an ISO instant. Throws StorageUnavailable. */
  take(conversation: string, activity: string, now: string): Promise<boolean>;
  /** It was not answered after all: the next who asks is the first. */
  giveBack(conversation: string, activity: string): Promise<void>;
}
