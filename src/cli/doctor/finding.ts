/**
 * `wrong`: it will not work, or not safely. `mind`: it works, and somebody should look. `not-looked`: it could not be looked at
 * from here, and why.
 */
export type State = 'well' | 'mind' | 'wrong' | 'not-looked';

/** What one check came to, in plain words and without a secret. */
export interface Finding {
  /** What was looked at. */
  readonly part: string;
  readonly state: State;
  /** What was found, and what was expected where those differ. */
  readonly found: string;
  /** What to do; only when there is something. */
  readonly remedy?: string;
}

export type Say = (state: State, found: string, remedy?: string) => Finding;

export const sayOf =
  (part: string): Say =>
  (state, found, remedy) => ({ part, state, found, ...(remedy === undefined ? {} : { remedy }) });

export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
