import type { Edition } from '../../model/edition';
import type { ContentFiles } from '../content-files';
import type { TreeSource } from '../read/tree-source';

/** What the problems were found in. */
export interface CheckedContent {
  readonly files: ContentFiles;
  readonly trees: ReadonlyMap<string, TreeSource>;
  readonly organisation: ReadonlyMap<string, string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  /** The published edition, when it is known. */
  readonly before: Edition | undefined;
}

/** What sort of thing is named in vain. */
export type Named = 'node' | 'option' | 'source' | 'tree' | 'document' | 'placeholder';
