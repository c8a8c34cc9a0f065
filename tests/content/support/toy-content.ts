import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileEdition } from '../../../src/content/compile-edition';
import type { ContentFiles } from '../../../src/content/content-files';
import type { Edition } from '../../../src/model/edition';

export const TODAY = '2026-11-22';
const ROOT = join(__dirname, '..', '..', '..');

/** Every file of a content folder, as the compiler takes them. */
export function readFiles(folder: string): ContentFiles {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1);
    if (entry.isFile() && /^([a-z]+|(trees|language)\/[^/]+)\.yaml$|^documents\/[^/]+\.md$/.test(path))
      files.set(path, readFileSync(join(ROOT, folder, path), 'utf8'));
  }
  return files;
}

export const toyFiles = (): ContentFiles => readFiles('tests/fixtures/content');
export const realFiles = (): ContentFiles => readFiles('content');

export const compiledFrom = (files: ContentFiles): Compiled =>
  compileEdition(files, { id: 'test-edition', today: TODAY });

/** The toy content with some files put in its place or added. */
export const compiledWith = (files: Readonly<Record<string, string>>): Compiled =>
  compiledFrom(new Map([...toyFiles(), ...Object.entries(files)]));

export function editionOf(compiled: Compiled): Edition {
  if (compiled.edition === undefined)
    throw new Error(
      `Expected usable content, found ${compiled.problems.map(({ file, line, code }) => `${file}:${line} ${code}`).join(', ')}`,
    );
  return compiled.edition;
}
