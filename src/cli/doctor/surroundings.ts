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
  /** What `node --env-file` was given; undefined when the environment came from elsewhere. */
  readonly environmentFile?: string | undefined;
  /** How long one answer may take, in milliseconds. */
  readonly patienceMs: number;
}

export const realSurroundings = (teamsPackage = 'dist/deelwijzer-teams.zip'): Surroundings => ({
  entra: 'https://login.microsoftonline.com',
  trusted: [],
  now: Date.now,
  leastFree: 256 * 2 ** 20,
  teamsPackage: resolve(teamsPackage),
  environmentFile: environmentFileIn(process.execArgv),
  patienceMs: 10_000,
});

/** The last one counts, as it does for Node. */
const environmentFileIn = (given: readonly string[]): string | undefined =>
  given
    .flatMap((word, at) => (word === '--env-file' ? given[at + 1] : /^--env-file=(.+)$/.exec(word)?.[1]) ?? [])
    .at(-1);
