import type { EditionFiles } from '../model/publications';
import type { DraftChanges } from './draft';

const ID = '[a-z][a-z0-9-]{0,79}';

/** The files an edition is made of. A name from outside is held against this and is never a path of a disk. */
const CONTENT_PATH = new RegExp(
  `^(?:(?:sources|glossary|organisation|promises|replies)\\.yaml|(?:trees|language)/${ID}\\.yaml|documents/${ID}\\.md)$`,
);

export const isContentPath = (path: string): boolean => CONTENT_PATH.test(path);

/** The files of an edition with a draft's changes on top, in the order of their names. */
export function filesWith(base: EditionFiles, changes: DraftChanges): EditionFiles {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(changes)])].sort();
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = path in changes ? changes[path] : base[path];
    if (text !== null && text !== undefined) files.set(path, text);
  }
  return Object.fromEntries(files);
}
