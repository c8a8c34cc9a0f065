import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import type { Remembered } from '../../search/learning/remembered';

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
  writeShipped(files.arranged, edition.id, arranged);
  writeShipped(files.remembered, REMEMBERED, remembered);
}

/** Undefined when it was made of another edition, was cut off, or was written by a Node whose format this one cannot read. */
export const shippedArranged = (id: string, files = SHIPPED_FILES): Arranged | undefined =>
  readShipped<Arranged>(files.arranged, id);

/** Undefined when it is absent, was cut off, or was written by a Node whose format this one cannot read. */
export const shippedRemembered = (files = SHIPPED_FILES): Remembered | undefined =>
  readShipped<Remembered>(files.remembered, REMEMBERED);

/** What it is stands first, so that nobody reads twenty megabytes to see that they are of another edition. */
function writeShipped(file: string, id: string, what: Arranged | Remembered): void {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(id);
  serializer.writeValue(what);
  writeFileSync(file, serializer.releaseBuffer());
}

function readShipped<What>(file: string, id: string): What | undefined {
  try {
    const deserializer = new DefaultDeserializer(readFileSync(file));
    deserializer.readHeader();
    return deserializer.readValue() === id ? (deserializer.readValue() as What) : undefined;
  } catch {
    return undefined;
  }
}
