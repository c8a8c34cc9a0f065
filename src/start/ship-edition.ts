import { rmSync, writeFileSync } from 'node:fs';
import { dutchDay } from '../calendar/dutch-day';
import { compileEdition } from '../content/compile-edition';
import { hashContent, readContentFolder } from '../content/folder/read-content-folder';
import { packEdition } from '../model/pack-edition';
import { type ArrangedFiles, shipArranged } from './arranging/shipped-arranged';
import { packShipped, SHIPPED } from './read-shipped-edition';

/** Compiles a content folder for `shippedEdition`, and arranges it for search; content with problems is not shipped, and the start says what is wrong. */
export async function shipEdition(folder: string, file = SHIPPED, arrangedFiles?: ArrangedFiles): Promise<boolean> {
  const files = await readContentFolder(folder);
  const id = hashContent(files);
  const { edition } = compileEdition(files, { id, today: dutchDay(new Date().toISOString()) });
  shipArranged(edition, arrangedFiles);
  if (edition === undefined) {
    rmSync(file, { force: true });
    return false;
  }
  writeFileSync(file, packShipped(id, packEdition(edition)));
  return true;
}

if (require.main === module) void shipEdition(process.env.CONTENT_DIR ?? 'content');
