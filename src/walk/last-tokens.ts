/** How long a conversation's last walk is kept, in hours. */
export const LAST_WALK_HOURS = 12;

/** Said wherever we say what we keep: the one thing of a walk that is. */
export const LAST_WALK_KEPT = `Eén uitzondering: de laatste kaart van een gesprek houden we ${LAST_WALK_HOURS} uur vast, versleuteld en zonder naam. Zo kun je ook typen in plaats van klikken.`;

/**
 * A conversation's last walk, so that `2`, `ja`, `terug` and `waarom` work for people who cannot use buttons. Kept for
 * LAST_WALK_HOURS. `now` is an ISO instant.
 */
export interface LastTokens {
  /** Waits for nothing; a crash costs the tokens of a few seconds. */
  keep(conversationId: string, token: string, now: string): void;
  /** Undefined as well while the database is away: what is typed is then looked up. */
  find(conversationId: string, now: string): Promise<string | undefined>;
}
