import { isAsked, isPartEnd, waysOut } from '../model/kinds';
import { type Include, nodeKey, type TreeNode } from '../model/node';
import { enter, nodeAt, type Place, type Trees } from './replay';

/**
 * Where a walk may go on from a node, whatever its answers are: for somebody who has an answer to everything. "Ik weet het
 * niet" can end a walk at once.
 */
export function placesAfter(node: TreeNode, frames: readonly Include[]): readonly Place[] {
  if (node.kind === 'include') return [{ target: { tree: node.part, node: 'start' }, frames: [...frames, node] }];
  if (isPartEnd(node)) {
    const include = frames.at(-1);
    const next = include?.next.get(node.id);
    return include === undefined || next === undefined ? [] : [enter(next, frames.slice(0, -1), include.tree)];
  }
  return waysOut(node).flatMap(({ go, by }) => (by.kind === 'unsure' ? [] : [enter(go, frames, node.tree)]));
}

/** Where "Ik weet het niet" leads, if an editor wrote that it leads on. */
export function placesIfUnsure(node: TreeNode, frames: readonly Include[]): readonly Place[] {
  if (!isAsked(node) || node.unsure === undefined) return [];
  return [enter(node.unsure, frames, node.tree)];
}

/** Every question (`tree/node`) that may still be asked after this one. */
export function askedAfter(trees: Trees, { node, frames }: From): ReadonlySet<string> {
  const found = known.get(trees) ?? new Map<string, ReadonlySet<string>>();
  known.set(trees, found);
  const key = placeKey(node, frames);
  const asked = found.get(key) ?? findAsked(trees, { node, frames });
  found.set(key, asked);
  return asked;
}

/** A walk at a node, inside the parts that it is in. */
export type From = { readonly node: TreeNode } & Pick<Place, 'frames'>;

/** Once per place: trees of an edition never change, and a card asks it for every answer. */
const known = new WeakMap<Trees, Map<string, ReadonlySet<string>>>();

const placeKey = (node: TreeNode, frames: Place['frames']): string =>
  `${nodeKey(node)}>${frames.map(nodeKey).join('>')}`;

function findAsked(trees: Trees, at: From): ReadonlySet<string> {
  const asked = new Set<string>();
  const seen = new Set<string>();
  const stack = [...placesAfter(at.node, at.frames)];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const node = nodeAt(trees, place.target);
    const key = node === undefined ? undefined : placeKey(node, place.frames);
    if (node === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    if (isAsked(node)) asked.add(nodeKey(node));
    stack.push(...placesAfter(node, place.frames));
  }
  return asked;
}
