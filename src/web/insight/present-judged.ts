import { WRONG_REASONS, type WrongReason } from '../../walk/judging';
import type { JudgedCounts } from '../contract';
import { hideSmall, hideSmallOfTotal } from './suppress-small';
import type { JudgedNode } from './usage';

/**
 * What may be shown of what people said of advices. Of few who said no, not even the reasons nobody gave are shown: the one
 * that is left would be theirs.
 */
export function presentJudged<Node extends JudgedNode>(nodes: readonly Node[]): readonly (Node & JudgedShown)[] {
  const right = hideSmall(nodes.map((node) => node.right));
  const wrong = hideSmall(nodes.map((node) => node.wrong));
  return nodes.map((node, index) => ({
    ...node,
    shown: { right: right[index] ?? null, wrong: wrong[index] ?? null, reasons: reasonsOf(node, wrong[index] ?? null) },
  }));
}

export interface JudgedShown {
  readonly shown: JudgedCounts;
}

/** Nobody said anything. */
export const NOT_JUDGED: JudgedCounts = {
  right: 0,
  wrong: 0,
  reasons: { situation: 0, law: 0, unclear: 0, practice: 0, other: 0 },
};

function reasonsOf({ reasons, wrong }: JudgedNode, shownWrong: number | null): JudgedCounts['reasons'] {
  const given = WRONG_REASONS.map((reason) => reasons[reason]);
  // With the total known, those who gave no reason are a number too.
  const silent = Math.max(0, wrong - given.reduce((sum, count) => sum + count, 0));
  const shown = shownWrong === null ? given.map(() => null) : hideSmallOfTotal([...given, silent]);
  const of = (reason: WrongReason) => shown[WRONG_REASONS.indexOf(reason)] ?? null;
  return {
    situation: of('situation'),
    law: of('law'),
    unclear: of('unclear'),
    practice: of('practice'),
    other: of('other'),
  };
}
