import { resolve } from 'node:path';

/** What the checks meet outside the configuration; tests put real servers of their own here. */
export interface Surroundings {
  /** Where Entra gives tokens. */
  readonly entra: string;
  /** Certificates that are trusted besides the usual ones, as PEM. */
  readonly trusted: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Less free room than this is wrong, and less than four times so much is to be minded; in bytes. */
  readonly leastFree: number;
  /** The zip that is uploaded to Teams. */
  readonly teamsPackage: string;
  /** How long one answer may take, in milliseconds. */
  readonly patienceMs: number;
}

export const realSurroundings = (teamsPackage = 'dist/deelwijzer-teams.zip'): Surroundings => ({
  entra: 'https://login.microsoftonline.com',
  trusted: [],
  now: Date.now,
  leastFree: 256 * 2 ** 20,
  teamsPackage: resolve(teamsPackage),
  patienceMs: 10_000,
});
