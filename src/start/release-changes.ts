import { joinFiles } from '../content/edit/join/join-files';
import type { DraftChanges } from '../drafts/draft';
import type { EditionFiles } from '../model/publications';

export interface Releases {
  /** What the release before this one had; undefined when nobody knows. */
  readonly earlier: EditionFiles | undefined;
  readonly release: EditionFiles;
  /** What editors published since. */
  readonly published: EditionFiles;
}

export interface ReleaseChanges {
  readonly changes: DraftChanges;
  /** Files in which both the release and editors changed the same thing, or that one of them has no more. */
  readonly both: readonly string[];
}

/**
 * What a release changes of what editors published: only what differs from the release before it, so that no change of an
 * editor is undone because the program knows nothing of it.
 */
export function releaseChanges({ earlier, release, published }: Releases): ReleaseChanges {
  const changes = new Map<string, string | null>();
  const both: string[] = [];
  for (const path of [...new Set([...Object.keys(release), ...Object.keys(published)])].sort()) {
    const before = (earlier ?? published)[path] ?? null;
    const [theirs, ours] = [release[path] ?? null, published[path] ?? null];
    if (theirs === before || theirs === ours) continue;
    if (ours === before) {
      changes.set(path, theirs);
      continue;
    }
    // A file that editors went on with is not taken away from them.
    if (theirs === null || ours === null || before === null) {
      both.push(path);
      if (theirs !== null) changes.set(path, theirs);
      continue;
    }
    // Where the two clash the draft has the release's words: the editors' are in the edition, beside it in the difference.
    const { text, conflicts } = joinFiles(before, theirs, ours, path);
    if (conflicts.length > 0) both.push(path);
    if (text !== ours) changes.set(path, text);
  }
  return { changes: Object.fromEntries(changes), both };
}
