import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../model/edition';
import { unpackEdition } from '../model/pack-edition';

/** Beside the compiled program: the hash of the content it was compiled from, a line's end, and the packed edition. */
export const SHIPPED = join(__dirname, '..', 'edition.packed');

export const packShipped = (id: string, compiled: string): string => `${id}\n${compiled}`;

/**
 * The edition that was compiled, checked and proved when the program was built, if the content is still that very content:
 * proving it again took most of a first start. Absent or of other content: the folder is compiled as ever.
 */
export function shippedEdition(id: string, file = SHIPPED): Edition | undefined {
  try {
    const shipped = readFileSync(file, 'utf8');
    return shipped.startsWith(packShipped(id, '')) ? unpackEdition(shipped.slice(id.length + 1)) : undefined;
  } catch {
    // Not built, or cut off while it was written: the folder itself has everything.
    return undefined;
  }
}
