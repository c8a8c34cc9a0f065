import type { ContentFiles } from '../../../content/content-files';
import type { Problem } from '../../../content/problem';
import type { Trees } from '../../../model/tree';

/** What the page shows. */
export interface Seen {
  readonly files: ContentFiles;
  readonly problems: readonly Problem[];
  readonly trees: Trees;
  /** The trees are from before: what stands in the folder now cannot be walked. */
  readonly isOld: boolean;
}
