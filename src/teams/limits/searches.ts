import { type Limited, Limits } from './limits';

export interface Searching {
  /** Empty for whoever has no id: counted with the others of the conversation. */
  readonly person: { readonly id: string };
  readonly conversation: string;
}

/** A search costs more than any other answer and stores nothing by which it could be counted later: this instance counts. */
export class Searches {
  private readonly limits: Limits;
  private searched = 0;

  constructor(
    now: () => string,
    /** Told of what was turned away, by reason. */
    private readonly refused: (reason: string) => void = () => undefined,
  ) {
    this.limits = new Limits(now);
  }

  /** False: enough for now. */
  may(what: Extract<Limited, 'search' | 'lookup'>, { person, conversation }: Searching): boolean {
    // Every one is another, also of one message that is edited again and again.
    this.searched += 1;
    const isEnough =
      this.limits.take(what, person.id === '' ? conversation : person.id, `${this.searched}`) !== undefined;
    if (isEnough) this.refused(`limit-${what}`);
    return !isEnough;
  }
}
