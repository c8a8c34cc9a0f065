import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from '../content/content-files';
import type { KeptTrees } from '../content/read/json-schema/ids-schema';
import type { Print } from './command';

/** Writes what differs of content/schema and returns the names of those files. */
export async function refreshSchema(folder: string, files: ContentFiles, kept?: KeptTrees): Promise<readonly string[]> {
  const { idsSchema } =
    require('../content/read/json-schema/ids-schema') as typeof import('../content/read/json-schema/ids-schema');
  const { treeJsonSchema } =
    require('../content/read/json-schema/json-schema') as typeof import('../content/read/json-schema/json-schema');
  const into = join(folder, 'schema');
  const written: string[] = [];
  const wanted = { 'tree.schema.json': treeJsonSchema(), 'ids.json': idsSchema(files, kept) };
  for (const [name, schema] of Object.entries(wanted)) {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const there = await readFile(join(into, name), 'utf8').catch(() => undefined);
    if (there === text) continue;
    await mkdir(into, { recursive: true });
    await writeFile(join(into, name), text);
    written.push(name);
  }
  return written;
}

/** After a check: a folder that has a schema gets the ids and titles of now, and says so. A folder that cannot be written is left alone. */
export async function keepSchemaFresh(
  folder: string,
  files: ContentFiles,
  print: Print,
  kept?: KeptTrees,
): Promise<void> {
  if (!existsSync(join(folder, 'schema', 'ids.json'))) return;
  const written = await refreshSchema(folder, files, kept).catch(() => []);
  if (written.length > 0) print(`VS Code kent nu de nieuwe namen: ${folder}/schema is bijgewerkt.\n`);
}
