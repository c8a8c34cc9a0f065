/** How long a message counts as answered: Teams sends again within a minute (facts/teams.md 5). */
export const TURN_MINUTES = 10;
/** How long what was said of a card keeps what is pressed on it later from counting. */
export const SAID_HOURS = 24;

/**
 * What came in already, on whichever instance. Teams sends a message again when it doubts that it arrived, with the same id.
 */
export interface TakenTurns {
  /** True for the first who asks; `now` is an ISO instant. Throws StorageUnavailable. */
  take(conversation: string, activity: string, now: string): Promise<boolean>;
  /** It was not answered after all: the next who asks is the first. */
  giveBack(conversation: string, activity: string): Promise<void>;
  /** Of what can be said once about something, what was said first. Throws StorageUnavailable. */
  firstSaid(said: Said, now: string): Promise<FirstSaid>;
}

export interface FirstSaid {
  readonly choice: string;
  /** It was said just now. */
  readonly isFirst: boolean;
}

export interface Said {
  /** Where it was said, and about what: kept as a keyed hash only. */
  readonly conversation: string;
  readonly about: string;
  readonly choice: string;
  /** All that could have been said: a hash tells which it was only to who knows them. */
  readonly choices: readonly string[];
}
