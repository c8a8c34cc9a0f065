import { type Answer, sameAnswer, UNSURE } from '../../model/answer';
import type { Edition } from '../../model/edition';
import { type AskedNode, nodeKey } from '../../model/node';
import { VERDICT_LOOKS, type Verdict } from '../../model/verdict';
import { choicesAt } from '../choosing';
import { findPosition, labelOf } from '../position';
import type { Walk } from '../walk';

/** One answer that, given differently, would have led elsewhere. */
export interface TurningPoint {
  readonly node: AskedNode;
  readonly answer: Answer;
  /** The verdict it would have led to. */
  readonly leadsTo: Verdict;
  /** Text of that advice. */
  readonly text: string;
}

/** "met het antwoord “Ja” was het advies “Handel nu”". */
export const turningWords = ({ node, answer, leadsTo }: TurningPoint): string =>
  `Met het antwoord “${labelOf(node, answer)}” was het advies “${VERDICT_LOOKS[leadsTo].label}”.`;

const NOTHING_WATCHED: ReadonlySet<string> = new Set();

/**
 * What would have changed the outcome: each answer flipped on its own, with all others kept, and walked again.
 * Only flips that reach another verdict are kept; per question at most one per verdict.
 */
export function turningPoints(edition: Edition, walk: Walk): readonly TurningPoint[] {
  const end = findPosition(edition, walk);
  if (end.kind !== 'advice') return [];
  const found: TurningPoint[] = [];
  for (const { node, answer: given } of end.steps) {
    const key = nodeKey(node);
    const seen = new Set<string>([end.node.verdict]);
    for (const { answer } of choicesAt(node, NOTHING_WATCHED)) {
      if (answer === UNSURE || sameAnswer(answer, given)) continue;
      const other = findPosition(edition, { ...walk, answers: new Map(walk.answers).set(key, answer) });
      if (other.kind !== 'advice' || seen.has(other.node.verdict)) continue;
      seen.add(other.node.verdict);
      found.push({ node, answer, leadsTo: other.node.verdict, text: other.node.text });
    }
  }
  return found;
}
