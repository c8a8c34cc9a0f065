import type { DraftChanges, EditionFiles } from '../../../../web/editor-contract';

/** Each file three times: in the edition a draft departs from, as the server has it, and as typed here. Null: not there. */
export interface DeskTexts {
  readonly base: (path: string) => string | null;
  readonly server: (path: string) => string | null;
  readonly local: (path: string) => string | null;
  readonly type: (path: string, text: string | null) => void;
  /** The server has this text of one file now. */
  readonly saved: (path: string, text: string | null) => void;
  /** The server has these changes now. Each file that differs from what it had, with that. */
  readonly takeIn: (changes: DraftChanges) => readonly (readonly [path: string, before: string | null])[];
  /** Of every file that differs from the edition, as typed here; the same object as long as they are the same texts. */
  readonly changes: () => DraftChanges;
  readonly paths: () => readonly string[];
}

export function openDeskTexts(files: EditionFiles, opened: DraftChanges): DeskTexts {
  let synced = opened;
  let changed = opened;
  const typed = new Map<string, string | null>(Object.entries(opened));

  const base = (path: string): string | null => textIn(files, path) ?? null;
  const inChanges = (changes: DraftChanges, path: string): string | null => {
    const text = textIn(changes, path);
    return text === undefined ? base(path) : text;
  };
  const local = (path: string): string | null => {
    const text = typed.get(path);
    return text === undefined ? base(path) : text;
  };
  return {
    base,
    server: (path) => inChanges(synced, path),
    local,
    type: (path, text) => typed.set(path, text),
    saved: (path, text) => {
      synced = { ...synced, [path]: text };
    },
    takeIn: (changes) => {
      const before = synced;
      synced = changes;
      return [...new Set([...Object.keys(before), ...Object.keys(changes)])]
        .filter((path) => inChanges(before, path) !== inChanges(changes, path))
        .map((path) => [path, inChanges(before, path)]);
    },
    changes: () => {
      const now = Object.fromEntries([...typed].filter(([path, text]) => text !== base(path)));
      // The same texts: whoever checks them need not do so again.
      if (!isSame(now, changed)) changed = now;
      return changed;
    },
    paths: () => [...new Set([...Object.keys(files), ...typed.keys()])].filter((path) => local(path) !== null).sort(),
  };
}

/** A file may be called `constructor`. */
const textIn = (texts: DraftChanges, path: string): string | null | undefined =>
  Object.hasOwn(texts, path) ? texts[path] : undefined;

const isSame = (one: DraftChanges, other: DraftChanges): boolean => {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
};
