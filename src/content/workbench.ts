import { type Compiled, type CompileOptions, compileEdition } from './compile-edition';
import type { ContentFiles } from './content-files';
import { newKept } from './kept';

/** Content being written: checked again after every change, without doing again what did not change. */
export interface Workbench {
  /** The same as compiling all of it, sooner: files that are the same text are not read again, places from which nothing changed not walked again. */
  check(files: ContentFiles, more?: Pick<CompileOptions, 'before' | 'onProgress'>): Compiled;
}

/** `id` names the edition; a draft that nobody walks needs no name of its own. `today` is an ISO date for review dates. */
export function openWorkbench({ today, id = 'draft' }: { readonly today: string; readonly id?: string }): Workbench {
  const kept = newKept();
  return {
    check(files, more) {
      const compiled = compileEdition(files, { id, today, ...more }, kept);
      kept.tidy();
      return compiled;
    },
  };
}
