import type { Conflict, Decisions } from '../../../../content/edit/join/join';
import { joinFiles } from '../../../../content/edit/join/join-files';

/** Two changes of one file that cannot both stand: somebody chooses, place by place. */
export interface FileConflict {
  readonly path: string;
  /** What both departed from; null: there was no such file. */
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly places: readonly Conflict[];
}

export type { Decisions };

/** Names the whole file as the place of a conflict: one side removed what the other changed. */
export const WHOLE_FILE = '*';

export interface JoinedIn {
  readonly text: string | null;
  readonly conflict?: FileConflict;
}

/** Joins what two people did to one file. */
export function joinIn(
  path: string,
  {
    base,
    mine,
    theirs,
  }: { readonly base: string | null; readonly mine: string | null; readonly theirs: string | null },
  decisions: Decisions = new Map(),
): JoinedIn {
  if (mine === theirs || theirs === base) return { text: mine };
  if (mine === base) return { text: theirs };
  if (mine === null || theirs === null) {
    const decided = decisions.get(WHOLE_FILE);
    if (decided !== undefined) return { text: decided === 'mine' ? mine : theirs };
    const place: Conflict = { key: WHOLE_FILE, what: 'het hele bestand', base, mine, theirs };
    return { text: mine, conflict: { path, base, mine, theirs, places: [place] } };
  }
  const { text, conflicts } = joinFiles(base ?? '', mine, theirs, path, decisions);
  if (conflicts.every(({ key }) => decisions.has(key))) return { text };
  return { text, conflict: { path, base, mine, theirs, places: conflicts } };
}
