import type { Edition } from '../../../model/edition';
import type { Tree } from '../../../model/tree';
import type { ContentFiles } from '../../content-files';
import type { Problem } from '../../problem';
import type { Report, TreeSource } from '../../read/tree-source';
import { checkFileNames } from './check-file-names';
import { checkMenu } from './check-menu';
import { checkParts } from './check-parts';
import { checkRetired } from './check-retired';
import { checkTitles } from './check-titles';

/** All content at once, as far as it could be read. */
export interface WholeContent {
  readonly files: ContentFiles;
  /** Paths of files that the reader of the folder left alone. */
  readonly ignored: readonly string[];
  /** The published edition. */
  readonly before: Edition | undefined;
  readonly trees: ReadonlyMap<string, TreeSource>;
  readonly unreadable: ReadonlySet<string>;
  readonly organisation: ReadonlyMap<string, string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
}

/** What can only be said of all files together. */
export function checkWhole(
  { files, ignored, before, trees, unreadable, organisation }: WholeContent,
  problems: Problem[],
  report: Report,
): void {
  checkFileNames([...files.keys(), ...ignored], problems);
  checkParts(trees, report);
  checkTitles(trees, before, report);
  if (before !== undefined) checkRetired(trees, before, report);
  const compiled: ReadonlyMap<string, Tree> = new Map([...trees].map(([id, { tree }]) => [id, tree]));
  problems.push(...checkMenu(files, organisation, compiled, unreadable));
}
