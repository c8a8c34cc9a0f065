import { holds } from '../../model/conditions';
import type { Edition, PrintDocument } from '../../model/edition';
import { nodeKey } from '../../model/node';
import { findPosition } from '../position';
import type { Walk } from '../walk';

/** What a walk fills in on a document, by the name of the field; where it tells nothing the field is not there. */
export function filledIn(edition: Edition, walk: Walk, { fields }: PrintDocument): ReadonlyMap<string, string> {
  const position = findPosition(edition, walk);
  if (fields === undefined || position.kind === 'gone') return new Map();
  const { steps, node } = position;
  const answers = new Map(steps.map((step) => [nodeKey(step.node), step.answer]));
  const trees = new Set([walk.tree, node.tree, ...steps.map((step) => step.node.tree)]);
  return new Map(
    [...fields].flatMap(([name, items]) => {
      const said = items.filter(
        ({ tree, when }) => (tree === undefined || trees.has(tree)) && (when === undefined || holds(when, answers)),
      );
      return said.length === 0 ? [] : [[name, [...new Set(said.map(({ says }) => says))].join(', ')]];
    }),
  );
}
