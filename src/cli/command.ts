import { dutchDay } from '../calendar/dutch-day';
import type { Compiled } from '../content/compile-edition';
import type { ContentFiles } from '../content/content-files';
import { hashContent, ignoredFiles, readContentFolder } from '../content/folder/read-content-folder';
import type { Edition } from '../model/edition';
import { type Checked, keepCheck, keptCheck } from './kept-check';
import { brokenContent } from './usage-error';

export { brokenContent, UsageError, unknownTree } from './usage-error';

export interface Invocation {
  readonly folder: string;
  readonly format: string;
  readonly names: readonly string[];
  /** `find --explain`: say why as well. */
  readonly isExplained: boolean;
  /** `export --force`: what differs is overwritten. */
  readonly isForced: boolean;
  /** `routes --all`: however long it gets. */
  readonly isAll: boolean;
  /** `new --part`: a tree that others use. */
  readonly isPart: boolean;
  /** A person sits at the screen and can be asked something. */
  readonly isAtScreen: boolean;
  /** The folder somebody stood in; what they name with `--to` counts from there. */
  readonly startedIn: string;
  /** For commands that reach the database. */
  readonly environment: NodeJS.ProcessEnv;
  /** The content folder to compare with: `diff --old`. */
  readonly old?: string;
  readonly to?: string;
  readonly title?: string;
  readonly theme?: string;
}

export type Print = (text: string) => void;
/** Returns the exit code. */
export type Command = (invocation: Invocation, print: Print) => Promise<number>;

export async function compileFolder(folder: string): Promise<Compiled & { readonly files: ContentFiles }> {
  const files = await readContentFolder(folder);
  return { ...compile(files, await ignoredFiles(folder)), files };
}

/** What was found in a folder. Content that was checked before is not checked again. */
export async function checkFolder(folder: string): Promise<Checked & { readonly files: ContentFiles }> {
  const files = await readContentFolder(folder);
  const ignored = await ignoredFiles(folder);
  // A file that is left alone is a problem as well: content with another one is not the same content.
  const id = [hashContent(files), ...ignored].join(' ');
  const today = dutchDay(new Date().toISOString());
  const kept = keptCheck(id, today);
  if (kept !== undefined) return { files, ...kept };
  const { problems, edition, walkable } = compile(files, ignored);
  keepCheck({ id, today, problems, isUsable: edition !== undefined, walkable });
  return { files, problems, isUsable: edition !== undefined, walkable: () => walkable, isKept: false };
}

/** The edition of a folder, for commands that need one that can be used. */
export async function compileUsable(folder: string): Promise<Edition> {
  const { problems, isUsable, walkable } = await checkFolder(folder);
  const usable = isUsable ? walkable() : undefined;
  if (usable === undefined) throw brokenContent(folder, problems.length);
  return usable;
}

/** The same for commands that look at walks: while a tree is being written, it can often be walked already. */
export async function compileWalkable(folder: string): Promise<Edition> {
  const { problems, walkable } = await checkFolder(folder);
  const edition = walkable();
  if (edition === undefined) throw brokenContent(folder, problems.length);
  return edition;
}

function compile(files: ContentFiles, ignored: readonly string[]): Compiled {
  // The parser, the schema and the checks take a quarter of a second to load, and nothing may have changed.
  const { compileEdition } = require('../content/compile-edition') as typeof import('../content/compile-edition');
  return compileEdition(files, { id: hashContent(files), today: dutchDay(new Date().toISOString()), ignored });
}
