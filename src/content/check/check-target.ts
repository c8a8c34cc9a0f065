import type { Target } from '../../model/node';
import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import type { Report, TreeSource } from '../read/tree-source';

/** What a tree may point at. */
export interface Library {
  readonly trees: ReadonlyMap<string, TreeSource>;
  /** Trees whose file is there but cannot be used; their own problems are reported, links to them are left alone. */
  readonly unreadable: ReadonlySet<string>;
  /** Undefined when sources.yaml itself cannot be used. */
  readonly sources: ReadonlySet<string> | undefined;
  readonly documents: ReadonlySet<string>;
}

/** A place that some text leads to must exist. */
export function checkTarget(
  source: TreeSource,
  library: Library,
  { tree, node }: Target,
  path: Path,
  report: Report,
): void {
  if (library.unreadable.has(tree)) return;
  const found = library.trees.get(tree)?.tree;
  if (found === undefined) {
    report(source, {
      code: 'dangling-target',
      path,
      message: `De boom \`${tree}\` bestaat niet.`,
      ...hintFor(didYouMean(tree, library.trees.keys())),
    });
  } else if (node !== 'start' && !found.nodes.has(node)) {
    const where = tree === source.tree.id ? 'deze boom' : `de boom \`${tree}\``;
    report(source, {
      code: 'dangling-target',
      path,
      message: `De knoop \`${node}\` bestaat niet in ${where}.`,
      ...hintFor(didYouMean(node, found.nodes.keys())),
    });
  }
}

/** A hint for a target that does not exist. */
export const hintFor = (text: string | undefined) => ({
  hint: text ?? 'Maak die knoop, of laat dit ergens anders heen gaan.',
});
