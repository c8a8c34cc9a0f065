import { isAsked } from '../../model/kinds';
import { nodeKey } from '../../model/node';
import { nodeOf } from '../../model/tree';
import { VERDICT_LOOKS } from '../../model/verdict';
import { adviceOnWalk } from '../../walk/advice-on-walk';
import { labelOf } from '../../walk/position';
import type { Trees } from '../../walk/replay';
import type { Proof } from './prove';

/** A walk in the words of the cards: where it starts, what was answered, and the advice. */
export function walkInWords(trees: Trees, { tree, steps, end }: NonNullable<Proof['shortest']>): string {
  const said = steps.map(({ node, answer }) => `“${node.text}” ${labelOf(node, answer)}`);
  const ends =
    end === undefined
      ? 'het einde dat de coördinator aanbiedt'
      : `“${VERDICT_LOOKS[end.verdict].label}: ${end.text}” (${end.tree}/${end.id})`;
  return [`begin bij “${trees.get(tree)?.title ?? tree}”`, ...said, `dan ${ends}`].join(' › ');
}

/** A proof with the nodes of these trees: it may have been found on others that lead alike and have other words. */
export function inTheseTrees(trees: Trees, proof: Proof): Proof {
  const { shortest } = proof;
  if (shortest === undefined) return proof;
  const steps = shortest.steps.map(({ node, answer }) => {
    const found = nodeOf(trees, nodeKey(node));
    return { node: isAsked(found) ? found : node, answer };
  });
  const answers = new Map(steps.map(({ node, answer }) => [nodeKey(node), answer]));
  const end = shortest.end === undefined ? undefined : nodeOf(trees, nodeKey(shortest.end));
  return {
    ...proof,
    shortest: { tree: shortest.tree, steps, end: end?.kind === 'advice' ? adviceOnWalk(end, answers) : undefined },
  };
}
