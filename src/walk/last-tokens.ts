/**
 * A conversation's last walk, so that `2`, `ja`, `terug` and `waarom` work for people who cannot use buttons. Kept for
 * twelve hours. `now` is an ISO instant.
 */
export interface LastTokens {
  /** Waits for nothing; a crash costs the tokens of a few seconds. */
  keep(conversationId: string, token: string, now: string): void;
  /** Undefined as well while the database is away: what is typed is then looked up. */
  find(conversationId: string, now: string): Promise<string | undefined>;
}
