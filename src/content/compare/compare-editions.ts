import type { Edition } from '../../model/edition';
import type { TreeNode } from '../../model/node';
import { textsOf } from '../../model/texts';
import { nodeAt } from '../../walk/replay';
import { comparer, keyOfOutcome, type Outcome, type Pairing } from './compare-trees';
import { findQuiet } from './quiet-places';

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
  const isQuiet = findQuiet(old.trees, newer.trees);
  const compare = comparer(old.trees, newer.trees, { isSame: readsTheSame, isQuiet });
  const trees: TreeComparison[] = [];
  const tooLarge: string[] = [];
  for (const tree of old.trees.keys()) {
    const start = nodeAt(old.trees, { tree, node: 'start' });
    if (!newer.trees.has(tree) || start === undefined || isQuiet(start, [])) continue;
    const pairings = compare(tree);
    if (pairings === undefined) {
      tooLarge.push(tree);
      continue;
    }
    const differences = pairings.filter(endsElsewhere).sort((a, b) => b.walks - a.walks);
    const reworded = pairings.filter((each) => !endsElsewhere(each) && !readsTheSame(each.before, each.after));
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

const readsTheSame = (before: Outcome, after: Outcome): boolean =>
  !endsElsewhere({ before, after }) && textOf(before) === textOf(after);

const endsElsewhere = ({ before, after }: Pick<Pairing, 'before' | 'after'>): boolean =>
  keyOfOutcome(before) !== keyOfOutcome(after) || verdictOf(before) !== verdictOf(after);

const verdictOf = (outcome: Outcome) => (outcome.kind === 'advice' ? outcome.node.verdict : undefined);

const texts = new WeakMap<TreeNode, string>();

/** What somebody reads of an advice. */
function textOf(outcome: Outcome): string {
  if (outcome.kind !== 'advice') return '';
  const { node } = outcome;
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = JSON.stringify([[...textsOf(node)], node.escalate, node.sources]);
  texts.set(node, text);
  return text;
}
