import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './present-rows';

/** Milliseconds, the middle of so many rounds. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** Each until somebody finds in the edition. */
export interface Arranging {
  /** From the first edition since the start that an editor added one line to: threads of which nothing is in memory yet. */
  readonly published: Took;
  /** From those after it, in the same process. */
  readonly publishedAgain: Took;
  /** From the start: what the build arranged is read. */
  readonly started: Took;
}

/** What search-publishing.cjs says. */
interface Said {
  readonly started: Took;
  readonly published: readonly Took[];
}

/** So many processes, one after the other: each starts once, and publishes for the first time once. */
const PROCESSES = 5;
const TIMES = 4;
const PROGRAM = join(__dirname, 'search-publishing.cjs');

/** On the content that was built. Throws when there is no compiled program, and when arranging fails. */
export async function arranging(): Promise<Arranging> {
  const all: Said[] = [];
  for (let each = 0; each < PROCESSES; each++) all.push(await inProcess());
  return {
    published: middle(all.flatMap(({ published }) => published.slice(0, 1))),
    publishedAgain: middle(all.flatMap(({ published }) => published.slice(1))),
    started: middle(all.map(({ started }) => started)),
  };
}

/** It gets no environment but this. */
async function inProcess(): Promise<Said> {
  const env = { PATH: process.env.PATH, TZ: 'UTC' };
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, String(TIMES)], { env });
  return JSON.parse(stdout) as Said;
}

const middle = (all: readonly Took[]): Took => ({
  clock: median(all.map(({ clock }) => clock)),
  processor: median(all.map(({ processor }) => processor)),
});
