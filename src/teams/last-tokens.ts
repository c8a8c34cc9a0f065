/** A conversation's last walk, so that `2`, `ja`, `terug` and `waarom` work for people who cannot use buttons. */
export interface LastTokens {
  remember(conversation: string, token: string): Promise<void>;
  recall(conversation: string): Promise<string | undefined>;
}

const HOURS_KEPT = 12;
const MOST_KEPT = 10_000;

/** For tests and for a program without a database: kept in memory, gone after a restart. */
export class LastTokensInMemory implements LastTokens {
  private readonly kept = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  async remember(conversation: string, token: string): Promise<void> {
    this.kept.delete(conversation);
    this.kept.set(conversation, { token, until: this.now() + HOURS_KEPT * 3_600_000 });
    const oldest = this.kept.size > MOST_KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
  }

  async recall(conversation: string): Promise<string | undefined> {
    const found = this.kept.get(conversation);
    return found === undefined || found.until < this.now() ? undefined : found.token;
  }
}
