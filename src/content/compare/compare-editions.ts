import type { Edition } from '../../model/edition';
import { textsOf } from '../../model/texts';
import type { Tree } from '../../model/tree';
import { nodeAt } from '../../walk/replay';
import { findGraph, reachableFrom } from '../explore/graph';
import { comparer, keyOfOutcome, type Outcome, type Pairing } from './compare-trees';

/** What a change does to one tree that both editions have. */
export interface TreeComparison {
  readonly tree: string;
  /** Walks that the old edition has. */
  readonly walks: number;
  /** How many of those end elsewhere, or with another verdict, when their answers are given to the new edition. */
  readonly elsewhere: number;
  /** One entry for each old end and new end that differ, most walks first. */
  readonly differences: readonly Pairing[];
  /** Same end, same verdict, other words: one entry for each advice. */
  readonly reworded: readonly Pairing[];
}

export interface EditionComparison {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Only trees in which something changed for somebody who walks them. */
  readonly trees: readonly TreeComparison[];
  /** Trees with too many different walks to compare. */
  readonly tooLarge: readonly string[];
}

/** Compares two editions by outcome: which walks of the old one end elsewhere in the new one. */
export function compareEditions(old: Edition, newer: Edition): EditionComparison {
  const compare = comparer(old.trees, newer.trees);
  const touched = findTouched(old, newer);
  const trees: TreeComparison[] = [];
  const tooLarge: string[] = [];
  for (const tree of old.trees.keys()) {
    if (!newer.trees.has(tree) || !touched.has(tree)) continue;
    const pairings = compare(tree);
    if (pairings === undefined) {
      tooLarge.push(tree);
      continue;
    }
    const differences = pairings.filter(endsElsewhere).sort((a, b) => b.walks - a.walks);
    const reworded = pairings.filter((each) => !endsElsewhere(each) && textOf(each.before) !== textOf(each.after));
    if (differences.length === 0 && reworded.length === 0) continue;
    const sum = (each: readonly Pairing[]) => each.reduce((total, { walks }) => total + walks, 0);
    trees.push({ tree, walks: sum(pairings), elsewhere: sum(differences), differences, reworded });
  }
  return {
    added: [...newer.trees.keys()].filter((id) => !old.trees.has(id)),
    removed: [...old.trees.keys()].filter((id) => !newer.trees.has(id)),
    trees,
    tooLarge,
  };
}

const endsElsewhere = ({ before, after }: Pairing): boolean =>
  keyOfOutcome(before) !== keyOfOutcome(after) || verdictOf(before) !== verdictOf(after);

const verdictOf = (outcome: Outcome) => (outcome.kind === 'advice' ? outcome.node.verdict : undefined);

/** What somebody reads of an advice. */
function textOf(outcome: Outcome): string {
  if (outcome.kind !== 'advice') return '';
  const { escalate, sources } = outcome.node;
  return JSON.stringify([[...textsOf(outcome.node)], escalate, sources]);
}

/** Trees from which a walk can come to something that differs between the editions. */
function findTouched(old: Edition, newer: Edition): ReadonlySet<string> {
  const differs = new Set<string>();
  for (const id of new Set([...old.trees.keys(), ...newer.trees.keys()])) {
    if (asText(old.trees.get(id)) !== asText(newer.trees.get(id))) differs.add(id);
  }
  const touched = new Set<string>();
  for (const { trees } of [old, newer]) {
    const graph = findGraph(trees);
    for (const id of trees.keys()) {
      const start = nodeAt(trees, { tree: id, node: 'start' });
      const reached = start === undefined ? [] : [...reachableFrom(graph, [start])];
      if (differs.has(id) || reached.some((node) => differs.has(node.tree))) touched.add(id);
    }
  }
  return touched;
}

const asText = (tree: Tree | undefined): string =>
  tree === undefined
    ? ''
    : JSON.stringify([tree.start, [...tree.nodes]], (_, value: unknown) => (value instanceof Map ? [...value] : value));
