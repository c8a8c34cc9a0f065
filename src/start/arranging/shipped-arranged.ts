import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import { arrangeHere } from './find-trees';

/** Beside the compiled program. */
const SHIPPED = join(__dirname, '..', '..', 'arranged.bin');

interface Shipped {
  /** Of the edition it was made of. */
  readonly id: string;
  readonly arranged: Arranged;
}

/** Arranges the edition that is shipped, so that no start has to; without one, what was shipped before goes too. */
export function shipArranged(edition: Edition | undefined, file = SHIPPED): void {
  if (edition === undefined) rmSync(file, { force: true });
  else writeFileSync(file, serialize({ id: edition.id, arranged: arrangeHere(edition) } satisfies Shipped));
}

/** Undefined when it was made of another edition, was cut off, or was written by a Node whose format this one cannot read. */
export function shippedArranged(id: string, file = SHIPPED): Arranged | undefined {
  try {
    const shipped = deserialize(readFileSync(file)) as Partial<Shipped>;
    return shipped.id === id ? shipped.arranged : undefined;
  } catch {
    return undefined;
  }
}
