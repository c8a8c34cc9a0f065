/** How long a conversation's last walk is kept, in hours. */
export const LAST_WALK_HOURS = 12;

/** Said wherever we say what we keep: the one thing of a walk that is. */
export const LAST_WALK_KEPT = `Eén uitzondering: de laatste kaart van een gesprek houden we ${LAST_WALK_HOURS} uur vast, en in een groep van elke kaart waar de route staat. Dat is versleuteld en zonder naam. Zo kun je ook typen in plaats van klikken.`;

/**
 * A conversation's last walk, so that `2`, `ja`, `terug` and `waarom` work for people who cannot use buttons. Kept for
 * LAST_WALK_HOURS. `now` is an ISO instant.
 */
export interface LastTokens {
  /** Waits for nothing; a crash costs the tokens of a few seconds. */
  keep(conversationId: string, token: string, now: string): void;
  /** Something else begins: it no longer goes along, and is no longer typed to. Waits for nothing. */
  leave(conversationId: string, now: string): void;
  /** Another card came below it: it can still be typed to, but nobody is looking at it. */
  passBy(conversationId: string, now: string): Promise<void>;
  /** Undefined as well while the database is away: what is typed is then looked up. */
  find(conversationId: string, now: string): Promise<LastWalk | undefined>;
  /** Removes it from the database too, before it returns. Throws StorageUnavailable; it is then removed later. */
  wipe(conversationId: string, now: string): Promise<void>;
}

export interface LastWalk {
  readonly token: string;
  /** The last card of the conversation is the walk's. */
  readonly isOnShow: boolean;
}
