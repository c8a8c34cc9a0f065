/** What a file of the content is, by where it stands. */
export type FileKind =
  | 'tree'
  | 'sources'
  | 'glossary'
  | 'organisation'
  | 'promises'
  | 'replies'
  | 'document'
  | 'language'
  | 'unknown';

const LIBRARIES: Readonly<Record<string, FileKind>> = {
  'sources.yaml': 'sources',
  'glossary.yaml': 'glossary',
  'organisation.yaml': 'organisation',
  'promises.yaml': 'promises',
  'replies.yaml': 'replies',
};

export function fileKind(path: string): FileKind {
  if (/^trees\/[^/]+\.yaml$/.test(path)) return 'tree';
  if (/^documents\/[^/]+\.md$/.test(path)) return 'document';
  if (/^language\/[^/]+\.yaml$/.test(path)) return 'language';
  return LIBRARIES[path] ?? 'unknown';
}

/** `trees/jouw-rol.yaml` → `jouw-rol`. */
export const treeIdOf = (path: string): string => path.replace(/^trees\//, '').replace(/\.yaml$/, '');
export const treePathOf = (treeId: string): string => `trees/${treeId}.yaml`;
