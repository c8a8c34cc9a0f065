import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import type { Remembered } from '../../search/remembering/remembered';
import { type LaterTables, readTables, writeTables } from './tables-file';

/** Beside the compiled program: what is arranged, for a start, and what was remembered of arranging, for when editors publish. */
export interface ArrangedFiles {
  readonly arranged: string;
  readonly remembered: string;
}

export const arrangedFilesIn = (folder: string): ArrangedFiles => ({
  arranged: join(folder, 'arranged.bin'),
  remembered: join(folder, 'remembered.bin'),
});

/** What was remembered serves any edition. */
const REMEMBERED = 'remembered';

export const SHIPPED_FILES = arrangedFilesIn(join(__dirname, '..', '..'));

/** Arranges the edition that is shipped, so that no start has to; without one, what was shipped before goes too. */
export function shipArranged(edition: Edition | undefined, files = SHIPPED_FILES): void {
  for (const file of [files.arranged, files.remembered]) rmSync(file, { force: true });
  if (edition === undefined) return;
  const { arrangeToRemember } = require('../../search/build-index') as typeof import('../../search/build-index');
  const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
  const { arranged, remembered } = arrangeToRemember(lessonsIn(edition));
  writeTables(files.arranged, edition.id, arranged);
  writeTables(files.remembered, REMEMBERED, remembered);
}

/** Undefined when it was made of another edition, was cut off, or was written by a Node whose format this one cannot read. */
export const shippedArranged = (id: string, files = SHIPPED_FILES): Arranged | undefined =>
  readTables(files.arranged, id) as Arranged | undefined;

/** Undefined when it is absent, was cut off, or was written by a Node whose format this one cannot read. `bring`: as for readTables. */
export const shippedRemembered = (
  files = SHIPPED_FILES,
  bring?: (tables: LaterTables) => void,
): Remembered | undefined => readTables(files.remembered, REMEMBERED, bring) as Remembered | undefined;
