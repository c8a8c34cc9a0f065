/**
 * The walk each message shows now. In a group several people click the same card at once: the first click moves it,
 * the others see where it went. Kept in memory only; a card that nobody remembers is trusted as it is.
 */
export class LiveCards {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly most = 5_000) {}

  get(message: string): string | undefined {
    return this.tokens.get(message);
  }

  set(message: string, token: string): void {
    this.tokens.delete(message);
    this.tokens.set(message, token);
    const oldest = this.tokens.size > this.most ? this.tokens.keys().next().value : undefined;
    if (oldest !== undefined) this.tokens.delete(oldest);
  }

  forget(message: string): void {
    this.tokens.delete(message);
  }
}
