import { headingOf, reasonText } from '../../model/describe';
import { isPartEnd, partOf, type Reason, waysOut } from '../../model/kinds';
import { keyOf, nodeKey, type Target, type TreeNode } from '../../model/node';
import type { Tree, Trees } from '../../model/tree';
import type { Picture, PictureArrow, PictureNode } from './picture';

/** A tree as a drawing needs it: its nodes, what lies beyond them as one box each, and arrows with the answers on them. */
export function pictureOf(trees: Trees, tree: Tree): Picture {
  const nodes = new Map<string, PictureNode>();
  const arrows = new Map<string, { readonly from: string; readonly to: string; readonly answers: string[] }>();

  const boxOf = ({ tree: id, node }: Target): string => {
    if (id === tree.id) return keyOf({ tree: id, node: node === 'start' ? tree.start : node });
    const key = keyOf({ tree: id, node: 'start' });
    nodes.set(key, { key, kind: 'elsewhere', text: trees.get(id)?.title ?? id, opens: id });
    return key;
  };
  const draw = (from: string, to: string, words: string): void => {
    const known = arrows.get(`${from} ${to}`) ?? { from, to, answers: [] };
    arrows.set(`${from} ${to}`, known);
    if (words !== '' && !known.answers.includes(words)) known.answers.push(words);
  };

  for (const node of tree.nodes.values()) {
    const key = nodeKey(node);
    nodes.set(key, pictureNode(trees, node));
    for (const { go, by } of waysOut(node)) draw(key, boxOf(go), arrowText(trees, node, by));
    const part = partOf(node);
    for (const end of part === undefined ? [] : endsWithin(trees, part)) {
      if ('node' in end) draw(key, boxOf(end), '');
      else {
        nodes.set(nodeKey(end.advice), { ...pictureNode(trees, end.advice), opens: end.advice.tree });
        draw(key, nodeKey(end.advice), '');
      }
    }
  }
  return {
    treeId: tree.id,
    title: tree.title,
    start: keyOf({ tree: tree.id, node: tree.start }),
    nodes: [...nodes.values()],
    arrows: [...arrows.values()] satisfies readonly PictureArrow[],
  };
}

function pictureNode(trees: Trees, node: TreeNode): PictureNode {
  const key = nodeKey(node);
  const part = partOf(node);
  if (part !== undefined) return { key, kind: node.kind, text: trees.get(part)?.title ?? part, opens: part };
  const text = headingOf(trees, node);
  return node.kind === 'advice'
    ? { key, kind: node.kind, text, verdict: node.verdict }
    : { key, kind: node.kind, text };
}

type EndWithin = Target | { readonly advice: TreeNode };

/** Where a walk can end inside a part, without coming back: its 112, or another tree that takes over. */
function endsWithin(trees: Trees, part: string, seen: ReadonlySet<string> = new Set()): readonly EndWithin[] {
  if (seen.has(part)) return [];
  const within = new Set([...seen, part]);
  return [...(trees.get(part)?.nodes.values() ?? [])].flatMap((node): readonly EndWithin[] => {
    if (node.kind === 'advice') return isPartEnd(node) ? [] : [{ advice: node }];
    const away = waysOut(node).flatMap(({ go }) => (go.tree === part ? [] : [go]));
    const inner = partOf(node);
    return inner === undefined ? away : [...away, ...endsWithin(trees, inner, within)];
  });
}

/** A single way onward needs no words. */
const arrowText = (trees: Trees, node: TreeNode, by: Reason): string =>
  by.kind === 'onward' ? '' : reasonText(trees, { tree: node.tree, node: node.id }, by);
