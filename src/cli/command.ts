import { dutchDay } from '../calendar/dutch-day';
import { type Compiled, compileEdition } from '../content/compile-edition';
import type { ContentFiles } from '../content/content-files';
import { hashContent, ignoredFiles, readContentFolder } from '../content/folder/read-content-folder';
import type { Edition } from '../model/edition';

export interface Invocation {
  readonly folder: string;
  readonly format: string;
  readonly names: readonly string[];
  /** `find --explain`: say why as well. */
  readonly isExplained: boolean;
  /** The content folder to compare with: `diff --old`. */
  readonly old?: string;
}

export type Print = (text: string) => void;
/** Returns the exit code. */
export type Command = (invocation: Invocation, print: Print) => Promise<number>;

/** The command was given wrong; the message says how it goes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export async function compileFolder(folder: string): Promise<Compiled & { readonly files: ContentFiles }> {
  const files = await readContentFolder(folder);
  const today = dutchDay(new Date().toISOString());
  return { ...compileEdition(files, { id: hashContent(files), today, ignored: await ignoredFiles(folder) }), files };
}

/** The edition of a folder, for commands that need one that can be walked. */
export async function compileUsable(folder: string): Promise<Edition> {
  const { edition, problems } = await compileFolder(folder);
  if (edition === undefined) {
    throw new UsageError(`De inhoud heeft ${problems.length} problemen. Draai eerst: npm run content -- check`);
  }
  return edition;
}
