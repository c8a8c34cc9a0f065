import type { Edition } from '../model/edition';
import { isAsked } from '../model/kinds';
import { nodeKey, type TreeNode } from '../model/node';
import type { Theme } from '../model/theme';
import type { Tree } from '../model/tree';

/** Somewhere a question can lead: a tree, or a node of it that can be opened at once. */
export interface Place {
  readonly tree: Tree;
  /** Absent: the tree's start. */
  readonly node?: TreeNode;
  /** The choices that open the node: what it is about, never anything about a person. */
  readonly answers: ReadonlyMap<string, string>;
  readonly asked: readonly string[];
}

/** Of two places that fit alike, people at work more often need the one that says what to do. */
const LIKING: ReadonlyMap<Theme, number> = new Map<Theme, number>([['reference', 0.87]]);
const LIKING_OF_NODE = 0.8;

export const likingOf = ({ tree, node }: Place): number =>
  node === undefined ? (LIKING.get(tree.theme) ?? 1) : LIKING_OF_NODE;

/** The trees that a search may lead to, in an order that does not depend on the files'. */
export const treesIn = (edition: Edition): readonly Tree[] =>
  [...edition.trees.values()].filter((tree) => tree.listed).sort((a, b) => (a.id < b.id ? -1 : 1));

export const placesIn = (edition: Edition): readonly Place[] => placesOf(treesIn(edition));

/** Ids of the trees that danger leads to. */
export const safetyIn = ({ language }: Edition): ReadonlySet<string> =>
  new Set(language.danger.map(({ tree }) => tree));

/** Every place of these trees, a tree before its nodes. Lines of a node that is no place of its own lead to its tree. */
export function placesOf(trees: readonly Tree[]): readonly Place[] {
  return trees.flatMap((tree): readonly Place[] => {
    const nodes = [...tree.nodes.values()];
    const opened = nodes.flatMap((node) => openable(tree, node));
    const own = new Set(opened.map(({ node }) => node));
    const asked = [...tree.asked, ...nodes.filter((node) => !own.has(node)).flatMap(askedAt)];
    return [{ tree, answers: new Map(), asked }, ...opened];
  });
}

/** A node with lines of its own is a place when one choice at the tree's start opens it. */
function openable(tree: Tree, node: TreeNode): readonly (Place & { readonly node: TreeNode })[] {
  const asked = askedAt(node);
  if (asked.length === 0 || node.id === tree.start) return [];
  const start = tree.nodes.get(tree.start);
  const option =
    isAsked(start) && start.kind === 'question'
      ? start.options.find(({ go }) => go.tree === tree.id && go.node === node.id)
      : undefined;
  if (start === undefined || option === undefined) return [];
  return [{ tree, node, answers: new Map([[nodeKey(start), option.id]]), asked }];
}

const askedAt = (node: TreeNode): readonly string[] => ('asked' in node ? node.asked : []);
