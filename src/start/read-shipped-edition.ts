import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../model/edition';
import { unpackEdition } from '../model/pack-edition';

/** Beside the compiled program. */
export const SHIPPED = join(__dirname, '..', 'edition.json');

export interface Shipped {
  /** Hash of the content it was compiled from. */
  readonly id: string;
  readonly compiled: string;
}

/**
 * The edition that was compiled, checked and proved when the program was built, if the content is still that very content:
 * proving it again took most of a first start. Absent or of other content: the folder is compiled as ever.
 */
export function shippedEdition(id: string, file = SHIPPED): Edition | undefined {
  try {
    const shipped = JSON.parse(readFileSync(file, 'utf8')) as Partial<Shipped>;
    return shipped.id === id && typeof shipped.compiled === 'string' ? unpackEdition(shipped.compiled) : undefined;
  } catch {
    // Not built, or cut off while it was written: the folder itself has everything.
    return undefined;
  }
}
