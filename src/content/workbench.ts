import type { Compiled } from './compile-edition';
import type { ContentFiles } from './content-files';

/** Content being written: checked again after every change, without doing again what did not change. */
export interface Workbench {
  /** The same as compiling all of it, sooner: files that are the same text are not read again, trees that reach nothing changed not walked again. */
  check(files: ContentFiles): Compiled;
}
