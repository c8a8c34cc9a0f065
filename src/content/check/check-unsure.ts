import { isAsked, waysOut } from '../../model/kinds';
import type { Advice, Target, TreeNode } from '../../model/node';
import { nodeAt, type Trees } from '../../walk/replay';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** An advice that needs no fact: it says that there is no rule, or brings somebody to safety. */
const NEEDS_NO_FACT: ReadonlySet<Advice['verdict']> = new Set<Advice['verdict']>(['no-rule', 'act-now']);

/**
 * "Ik weet het niet" is not a fact (second reading, part D): it may lead to something that finds out, to an advice that
 * needs no fact, or to one that no answer of the same question leads to.
 */
export function checkUnsure(source: TreeSource, trees: Trees, report: Report): void {
  for (const node of source.tree.nodes.values()) {
    if (!isAsked(node) || node.unsure === undefined) continue;
    const known = new Set(
      waysOut(node)
        .filter(({ by }) => by.kind !== 'unsure')
        .flatMap(({ go }) => [...advicesWithoutAsking(trees, go)]),
    );
    const taken = [...advicesWithoutAsking(trees, node.unsure)].find(
      (advice) => known.has(advice) && !NEEDS_NO_FACT.has(advice.verdict),
    );
    if (taken === undefined) continue;
    report(source, {
      code: 'unsure-as-fact',
      path: nodePath(node.id, 'unsure'),
      message: `“Ik weet het niet” geeft hier hetzelfde advies (\`${taken.id}\`) als iemand die het wél weet.`,
      hint: 'Laat `unsure` naar een vraag gaan die het uitzoekt, naar een advies met `no-rule`, of naar een advies dat zegt hoe je het te weten komt.',
    });
  }
}

/** The advices to which a walk comes from here before anything is asked again, whatever was answered before. */
function advicesWithoutAsking(trees: Trees, from: Target): ReadonlySet<Advice> {
  const found = new Set<Advice>();
  const start = nodeAt(trees, from);
  const passed = new Set<TreeNode>(start === undefined ? [] : [start]);
  // A Set grows while it is gone through, so this visits what it finds.
  for (const node of passed) {
    if (node.kind === 'advice') found.add(node);
    if (isAsked(node) || node.kind === 'include') continue;
    for (const { go } of waysOut(node)) {
      const next = nodeAt(trees, go);
      if (next !== undefined) passed.add(next);
    }
  }
  return found;
}
