/** The tree of a file, or undefined for a file that is none. */
export const treeInPath = (path: string | undefined): string | undefined =>
  /^trees\/([^/]+)\.yaml$/.exec(path ?? '')?.[1];
