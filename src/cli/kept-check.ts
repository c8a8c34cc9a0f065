import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem';
import type { Edition } from '../model/edition';
import { packEdition, unpackEdition } from '../model/pack-edition';

/** What the compiler noted about every source file: other text means another program. Absent in an image and in tests: then nothing is kept. */
const PROGRAM = join(__dirname, '..', '.tsbuildinfo');
const KEPT = join(__dirname, '..', '.checked.json');

export interface Checked {
  readonly problems: readonly Problem[];
  /** Nothing stands in the way of publishing it. */
  readonly isUsable: boolean;
  /** Undefined when walks do not come to an end. */
  readonly walkable: () => Edition | undefined;
  /** Nothing changed since the last check. */
  readonly isKept: boolean;
}

interface Kept {
  readonly program: string;
  /** Hash of the content. */
  readonly id: string;
  /** Review dates look at the day. */
  readonly today: string;
  readonly problems: readonly Problem[];
  readonly isUsable: boolean;
  readonly packed?: string;
}

/** What the last check of this very content, by this very program, today, found. Unpacking the edition waits until it is asked for. */
export function keptCheck(id: string, today: string): Checked | undefined {
  const program = programNow();
  if (program === undefined) return undefined;
  try {
    const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;
    if (kept.program !== program || kept.id !== id || kept.today !== today) return undefined;
    const { problems, isUsable, packed } = kept;
    const walkable = () => (packed === undefined ? undefined : unpackEdition(packed));
    return { problems, isUsable, walkable, isKept: true };
  } catch {
    // Nothing was kept yet, or it was cut off while it was written.
    return undefined;
  }
}

export function keepCheck(found: Omit<Kept, 'program' | 'packed'> & { readonly walkable: Edition | undefined }): void {
  const program = programNow();
  if (program === undefined) return;
  const { walkable, ...rest } = found;
  const kept: Kept = { program, ...rest, ...(walkable === undefined ? {} : { packed: packEdition(walkable) }) };
  const partial = `${KEPT}.${process.pid}`;
  try {
    // Two commands at once each write a whole file; the last one stays.
    writeFileSync(partial, JSON.stringify(kept));
    renameSync(partial, KEPT);
  } catch {
    // A folder that cannot be written only costs the next command its second.
    rmSync(partial, { force: true });
  }
}

function programNow(): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(PROGRAM)).digest('hex');
  } catch {
    return undefined;
  }
}
