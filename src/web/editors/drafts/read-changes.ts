import { isContentPath } from '../../../drafts/content-paths';
import type { DraftChanges } from '../../../drafts/draft';
import { ProblemError } from '../../problem';
import { readRecord } from '../../read-input';

export const MOST_FILE_BYTES = 2 * 1024 * 1024;
/** All content is under three megabytes; a draft that replaces all of it fits twice. */
const MOST_DRAFT_BYTES = 6 * 1024 * 1024;
/** Ten times what all content has: more is no change that anybody could look at. */
const MOST_FILES = 1_500;
/** JSON writes a line end or a quote as two. */
export const MOST_FILE_BODY = 2 * MOST_FILE_BYTES + 64 * 1024;
export const MOST_DRAFT_BODY = 8 * 1024 * 1024;

export const readPath = (found: unknown): string => {
  if (typeof found === 'string' && isContentPath(found)) return found;
  throw new ProblemError('wrong-file');
};

/** Null for a file that goes. A text of two megabytes is kept; what is wrong with it, the check says. */
export const readFileText = (found: unknown): string | null => {
  if (found === null) return null;
  if (typeof found !== 'string') {
    throw new ProblemError('bad-input', {
      detail: 'Expected "text" as text, or null for a file that goes.',
    });
  }
  if (Buffer.byteLength(found) > MOST_FILE_BYTES) throw new ProblemError('file-too-large');
  return found;
};

/** The changes of a whole draft. */
export const readChanges = (found: unknown): DraftChanges => {
  const entries = Object.entries(readRecord(found));
  // Counted before anything is done with them.
  if (entries.length > MOST_FILES) throw new ProblemError('too-many-files');
  const changes = entries.map(([path, text]) => [readPath(path), readFileText(text)] as const);
  return fitting(Object.fromEntries(changes));
};

export const fitting = (changes: DraftChanges): DraftChanges => {
  if (Object.keys(changes).length > MOST_FILES) throw new ProblemError('too-many-files');
  const bytes = Object.values(changes).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  if (bytes > MOST_DRAFT_BYTES) throw new ProblemError('draft-too-large');
  return changes;
};
