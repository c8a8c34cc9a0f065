import { VERDICT_LOOKS } from '../../model/verdict';
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
