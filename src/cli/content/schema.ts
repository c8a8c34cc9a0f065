import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from '../../content/folder/read-content-folder';
import { idsSchema, treeJsonSchema } from '../../content/read/shape/json-schema';
import type { Command } from '../command';

/** Writes content/schema: the shape of a tree, and the ids that exist now so that `go:` completes. */
export const runSchema: Command = async ({ folder }, print) => {
  const files = await readContentFolder(folder);
  const into = join(folder, 'schema');
  await mkdir(into, { recursive: true });
  await writeFile(join(into, 'tree.schema.json'), `${JSON.stringify(treeJsonSchema(), null, 2)}\n`);
  await writeFile(join(into, 'ids.json'), `${JSON.stringify(idsSchema(files), null, 2)}\n`);
  print(`Geschreven: ${into}/tree.schema.json en ids.json\n`);
  return 0;
};
