import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from '../content-files';

/** The content folder cannot be read: says which folder and what to do. */
class ContentFolderMissing extends Error {
  override readonly name = 'ContentFolderMissing';
}

/** Reads what an edition is made of; other files in the folder (README, schema, coverage) are left alone. */
export async function readContentFolder(folder: string): Promise<ContentFiles> {
  const files = new Map<string, string>();
  const add = async (directory: string, ending: string) => {
    const names = await readdir(join(folder, directory)).catch((error: NodeJS.ErrnoException) => {
      if (directory !== '' && error.code === 'ENOENT') return [];
      throw new ContentFolderMissing(
        `Content folder ${folder} cannot be read (${error.code ?? 'unknown'}). Set CONTENT_DIR to the folder that holds sources.yaml and trees/.`,
      );
    });
    const wanted = names.filter((each) => each.endsWith(ending)).sort();
    // At once: a hundred small files one by one through Node's threads took a tenth of a start.
    for (const name of wanted)
      files.set(directory === '' ? name : `${directory}/${name}`, readFileSync(join(folder, directory, name), 'utf8'));
  };
  await add('', '.yaml');
  await add('trees', '.yaml');
  await add('documents', '.md');
  await add('language', '.yaml');
  if (files.size === 0) {
    throw new ContentFolderMissing(
      `Content folder ${folder} holds no content. Expected sources.yaml, glossary.yaml, organisation.yaml and trees/*.yaml there.`,
    );
  }
  return files;
}

/** What may have been meant as content, by its name or its folder, and is not: paths from the folder, to be told. */
export async function ignoredFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [directory, meant, isRead] of [
    ['', /\.ya?ml(\.txt)?$/i, /\.yaml$/],
    ['trees', /\.(ya?ml|txt)$/i, /\.yaml$/],
    ['language', /\.(ya?ml|txt)$/i, /\.yaml$/],
    ['documents', /\.(md|txt|docx?|odt|rtf)$/i, /\.md$/],
  ] as const) {
    const entries = await readdir(join(folder, directory), { withFileTypes: true, recursive: directory !== '' }).catch(
      () => [],
    );
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
      const isDeep = path.split('/').length > (directory === '' ? 1 : 2);
      if (!entry.isFile() || entry.name.startsWith('.') || !meant.test(entry.name)) continue;
      if (isDeep || !isRead.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

/** Twelve hexadecimal digits that change whenever any text changes. */
export function hashContent(files: ContentFiles): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file}\0${text.length}\0${text}`);
  return hash.digest('hex').slice(0, 12);
}
