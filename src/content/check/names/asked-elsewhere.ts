import { isAsked, partOf, waysOut } from '../../../model/kinds';
import { keyOf } from '../../../model/node';
import type { Tree } from '../../../model/tree';
import type { Path } from '../../problem';
import { toTarget } from '../../read/targets';
import type { TreeSource } from '../../read/tree-source';
import type { Library } from '../check-target';

/** The questions of the trees that this one includes, in full. */
export const askedInParts = ({ tree }: TreeSource, library: Library): readonly string[] =>
  [...tree.nodes.values()].flatMap((node) => {
    const part = library.trees.get(partOf(node) ?? '')?.tree;
    return part === undefined ? [] : askedIds(part).map((id) => keyOf({ tree: part.id, node: id }));
  });

export const askedIds = (tree: Tree | undefined): readonly string[] =>
  [...(tree?.nodes.values() ?? [])].filter(isAsked).map((node) => node.id);

/**
 * The question of this name in another tree that a condition at `path` can only mean: in the tree where its case goes, or
 * in the only one from which a walk comes here, or in the only one at all.
 */
export function askedOnTheWay(source: TreeSource, library: Library, name: string, path: Path): string | undefined {
  const here = source.tree.id;
  const having = [...library.trees.values()].map(({ tree }) => tree).filter((tree) => askedIds(tree).includes(name));
  const leading = having.filter((tree) => leadsTo(tree, here));
  const goal = caseGoal(source, path);
  const meant =
    having.find(({ id }) => id === goal) ??
    (leading.length === 1 ? leading[0] : having.length === 1 ? having[0] : undefined);
  return meant === undefined ? undefined : keyOf({ tree: meant.id, node: name });
}

const leadsTo = (tree: Tree, id: string): boolean =>
  [...tree.nodes.values()].some((node) => waysOut(node).some(({ go }) => go.tree === id));

/** The tree where the case that looks at it goes. */
function caseGoal({ raw, tree }: TreeSource, path: Path): string | undefined {
  const node = raw.nodes[String(path[1])];
  if (path[0] !== 'nodes' || path[2] !== 'cases' || node?.kind !== 'branch') return undefined;
  const go = node.cases[Number(path[3])]?.go;
  return go === undefined ? undefined : toTarget(go, tree.id).tree;
}
