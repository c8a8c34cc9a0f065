/** Why something cannot be done now, known to this page itself; `says` is one Dutch sentence for who wanted it. */
export class SaidError extends Error {
  readonly says: string;

  constructor(says: string) {
    super('said');
    this.name = 'SaidError';
    this.says = says;
  }
}
