import { type Answer, UNSURE } from '../model/model';
import type { NodeEvent } from './counts';
import type { Position } from './position';

export interface Counted {
  readonly what: NodeEvent;
  readonly tree: string;
  readonly node: string;
}

/**
 * What to count of one answer that was taken, given to the question `at` (`tree/node`), with where the walk stands after
 * it. Not knowing is counted where it was said, whether an editor wrote where it leads or not: that is where people get
 * stuck.
 */
export function countedOf(at: string, given: Answer, reached: Position): readonly Counted[] {
  const [tree = '', node = ''] = at.split('/');
  const unsure: readonly Counted[] = given === UNSURE ? [{ what: 'unsure', tree, node }] : [];
  if (reached.kind !== 'advice') return unsure;
  return [...unsure, { what: 'ended', tree: reached.node.tree, node: reached.node.id }];
}
