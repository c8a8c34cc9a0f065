import { readContentFolder } from '../../content/folder/read-content-folder';
import type { Command } from '../command';
import { refreshSchema } from '../refresh-schema';

/** Writes content/schema: the shape of a tree, and the ids that exist now so that an editor's program completes them. */
export const runSchema: Command = async ({ folder }, print) => {
  const written = await refreshSchema(folder, await readContentFolder(folder));
  print(
    written.length === 0
      ? `${folder}/schema was al bijgewerkt.\n`
      : `Bijgewerkt: ${written.map((file) => `${folder}/schema/${file}`).join(' en ')}. VS Code kent nu alle namen.\n`,
  );
  return 0;
};
