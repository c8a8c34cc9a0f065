import { UNSURE } from '../../../model/answer';
import { nodeKey } from '../../../model/node';
import type { Position } from '../../../walk/position';
import type { WalkToAdd } from '../worker/protocol';

/** A walk that came to its end, as an editor writes it under `walks` of the tree it began in. */
export function walkToAdd(tree: string, position: Position): Omit<WalkToAdd, 'name'> | undefined {
  if (position.kind !== 'advice' && position.kind !== 'unsure') return undefined;
  const short = (key: string): string => (key.startsWith(`${tree}/`) ? key.slice(tree.length + 1) : key);
  return {
    tree,
    answers: Object.fromEntries(position.steps.map(({ node, answer }) => [short(nodeKey(node)), answer])),
    ends: position.kind === 'unsure' ? UNSURE : short(nodeKey(position.node)),
  };
}
