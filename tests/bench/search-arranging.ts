import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './present-rows';

/** Milliseconds, the middle of so many rounds. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

export interface Arranging {
  /** From the start until somebody finds: what the build arranged is read. */
  readonly started: Took;
  /** From publishing a draft with one more line, which was handed in here, until somebody finds in it. */
  readonly published: Took;
  /** From the end of its check until it is arranged, the first since a start. */
  readonly beforehand: Took;
  /** The same of those after it, in the same process. */
  readonly beforehandAgain: Took;
  /** Of an edition that comes unannounced, from another program: no thread is there yet. */
  readonly elsewhere: Took;
}

/** What search-publishing.cjs says. */
interface Said {
  readonly started: Took;
  readonly beforehand: readonly Took[];
  readonly published: readonly Took[];
  readonly elsewhere: Took;
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
    started: middle(all.map(({ started }) => started)),
    published: middle(all.flatMap(({ published }) => published)),
    beforehand: middle(all.flatMap(({ beforehand }) => beforehand.slice(0, 1))),
    beforehandAgain: middle(all.flatMap(({ beforehand }) => beforehand.slice(1))),
    elsewhere: middle(all.map(({ elsewhere }) => elsewhere)),
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
