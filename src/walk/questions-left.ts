import type { Edition } from '../model/edition';
import { isAsked, isPartEnd, partOf, waysOut } from '../model/kinds';
import { type AskedNode, type Include, nodeKey, type TreeNode } from '../model/node';
import { enter, nodeAt, type Place, type Trees } from './replay';

/** How many questions a walk still has, the one it stands at included: at the least and at the most. */
export interface QuestionsLeft {
  readonly least: number;
  readonly most: number;
}

/** A place, and which of the questions that can come by twice were asked on the way: they are not asked again. */
interface Stand extends Place {
  readonly asked: readonly string[];
}

interface Known {
  /** Trees that are a part of another: only their questions can come by twice on one walk. */
  readonly parts: ReadonlySet<string>;
  readonly left: Map<string, QuestionsLeft>;
}

/** Once per edition and stand: a card asks it at every step, and an edition never changes. */
const known = new WeakMap<Edition, Known>();

/**
 * Bounds for somebody who has an answer to everything: "Ik weet het niet" can end a walk at once. What earlier answers rule
 * out is not looked at, which makes it one visit per stand instead of one per walk.
 */
export function questionsLeft(
  edition: Edition,
  { node, frames, steps }: { readonly node: AskedNode; readonly frames: readonly Include[]; readonly steps: Steps },
): QuestionsLeft {
  const { trees } = edition;
  const { parts, left } = knownOf(edition);
  const asked = steps.filter((step) => parts.has(step.node.tree)).map((step) => nodeKey(step.node));
  return visit(trees, { target: { tree: node.tree, node: node.id }, frames, asked: asked.toSorted() }, parts, left);
}

type Steps = readonly { readonly node: AskedNode }[];

function knownOf(edition: Edition): Known {
  const found = known.get(edition);
  if (found !== undefined) return found;
  const nodes = [...edition.trees.values()].flatMap((tree) => [...tree.nodes.values()]);
  const made = { parts: new Set(nodes.flatMap((node) => partOf(node) ?? [])), left: new Map() };
  known.set(edition, made);
  return made;
}

/** What comes later first; without recursion, because a chain may be thousands long. In a circle nothing is known yet: it counts as the end. */
function visit(trees: Trees, from: Stand, parts: Known['parts'], left: Known['left']): QuestionsLeft {
  const opened = new Map<string, readonly string[]>();
  const stack = [from];
  for (let stand = stack.at(-1); stand !== undefined; stand = stack.at(-1)) {
    const key = keyOf(stand);
    const after = opened.get(key);
    if (after === undefined && !left.has(key)) {
      const next = standsAfter(trees, stand, parts);
      opened.set(key, next.map(keyOf));
      stack.push(...next);
      continue;
    }
    stack.pop();
    if (after !== undefined && !left.has(key))
      left.set(
        key,
        sum(
          asksAt(trees, stand),
          after.flatMap((each) => left.get(each) ?? []),
        ),
      );
  }
  return left.get(keyOf(from)) ?? NONE;
}

const NONE: QuestionsLeft = { least: 0, most: 0 };

function sum(asks: boolean, next: readonly QuestionsLeft[]): QuestionsLeft {
  const after = next.length === 0 ? [NONE] : next;
  const own = asks ? 1 : 0;
  return {
    least: own + Math.min(...after.map(({ least }) => least)),
    most: own + Math.max(...after.map(({ most }) => most)),
  };
}

const keyOf = ({ target, frames, asked }: Stand): string =>
  `${target.tree}/${target.node}>${frames.map(nodeKey).join('>')}|${asked.join('+')}`;

function asksAt(trees: Trees, { target, asked }: Stand): boolean {
  const node = nodeAt(trees, target);
  return node !== undefined && isAsked(node) && !asked.includes(nodeKey(node));
}

function standsAfter(trees: Trees, { target, frames, asked }: Stand, parts: Known['parts']): readonly Stand[] {
  const node = nodeAt(trees, target);
  if (node === undefined) return [];
  const own = nodeKey(node);
  const now = isAsked(node) && parts.has(node.tree) && !asked.includes(own) ? [...asked, own].toSorted() : asked;
  return placesAfter(node, frames).map((place) => ({ ...place, asked: now }));
}

function placesAfter(node: TreeNode, frames: readonly Include[]): readonly Place[] {
  if (node.kind === 'include') return [{ target: { tree: node.part, node: 'start' }, frames: [...frames, node] }];
  if (isPartEnd(node)) {
    const include = frames.at(-1);
    const next = include?.next.get(node.id);
    return include === undefined || next === undefined ? [] : [enter(next, frames.slice(0, -1), include.tree)];
  }
  return waysOut(node).flatMap(({ go, by }) => (by.kind === 'unsure' ? [] : [enter(go, frames, node.tree)]));
}
