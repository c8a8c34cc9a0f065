import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentFolder } from '../../../content/folder/read-content-folder';
import type { EditionFiles } from '../../../model/publications';

/** What writing an edition into a folder would do: paths from that folder. */
export interface Plan {
  /** Not in the folder yet. */
  readonly fresh: readonly string[];
  /** In the folder with another text. */
  readonly differing: readonly string[];
  /** In the folder and not in the edition. */
  readonly extra: readonly string[];
  readonly same: number;
}

export async function planExport(files: EditionFiles, folder: string): Promise<Plan> {
  const fresh: string[] = [];
  const differing: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const there = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (there === undefined) fresh.push(file);
    else if (unixEnds(there) !== unixEnds(text)) differing.push(file);
  }
  const known = await readContentFolder(folder).catch((error: Error) => {
    // A folder that is not there, or holds no content yet, has nothing besides.
    if (error.name === 'ContentFolderMissing') return new Map<string, string>();
    throw error;
  });
  const extra = [...known.keys()].filter((file) => files[file] === undefined);
  return { fresh, differing, extra, same: Object.keys(files).length - fresh.length - differing.length };
}

/** Writes what lacks and, with `isForced`, what differs; then also removes what is not in the edition. */
export async function carryOut(plan: Plan, files: EditionFiles, folder: string, isForced: boolean): Promise<void> {
  for (const file of [...plan.fresh, ...(isForced ? plan.differing : [])]) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files[file] ?? '');
  }
  if (isForced) for (const file of plan.extra) await rm(join(folder, file));
}

/** On Windows git may write other line ends than the edition has; that is no difference. */
const unixEnds = (text: string): string => text.replaceAll('\r\n', '\n');
