import type { ContentFiles } from '../content/content-files';

/** The trees that have a file, whether it can be read or not. */
export const treesIn = (files: ContentFiles): readonly string[] =>
  [...files.keys()].flatMap((file) => /^trees\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
