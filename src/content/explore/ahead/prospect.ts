import type { Answer } from '../../../model/answer';
import type { AskedNode } from '../../../model/node';
import type { AdviceOnWalk } from '../../../walk/advice-on-walk';
import type { Choice } from '../../../walk/ticks';
import type { Row } from './reach';

/** What lies before walks that come to one place. */
export interface Prospect {
  readonly id: number;
  /** What they come by, this place included; more than that only where there are too many walks. */
  readonly row: Row;
  /** The question where they wait for an answer; none where they end. */
  readonly node?: AskedNode;
  /** The advice where they end; none at the designed end after "Ik weet het niet". */
  readonly end?: AdviceOnWalk | undefined;
  /** Where each answer leads that walks tell apart. */
  readonly onward: readonly Prospect[];
  /** The same, answers that lead to the same together. */
  readonly ways: readonly WayOn[];
}

export interface WayOn {
  /** The first of those answers. */
  readonly answer: Answer;
  readonly stands: number;
  readonly onward: Prospect;
}

export function together(choices: readonly Choice[], onward: readonly Prospect[]): readonly WayOn[] {
  const found = new Map<Prospect | undefined, { answer: Answer; stands: number; onward: Prospect }>();
  for (const [place, { answer, stands }] of choices.entries()) {
    const next = onward[place];
    const known = found.get(next);
    if (known !== undefined) known.stands += stands;
    else if (next !== undefined) found.set(next, { answer, stands, onward: next });
  }
  return [...found.values()];
}
