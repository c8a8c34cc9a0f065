import { type Answer, UNSURE } from '../../model/answer';
import type { Edition } from '../../model/edition';
import { nodeKey } from '../../model/node';
import type { AdviceOnWalk } from '../advice-on-walk';
import { givenAhead, type QuestionsLeft, questionsLeft } from '../left/questions-left';
import { findPosition, type Position } from '../position';
import type { Step } from '../replay';
import { picksOf } from '../report/picks';
import type { Walk } from '../walk';
import { type Change, changeAnswer } from './change';

/** What follows once an earlier answer is another. */
export type Outcome =
  /** The same advice in the same words, or the same question next. */
  | { readonly kind: 'same' }
  | { readonly kind: 'advice'; readonly advice: AdviceOnWalk; readonly before: AdviceOnWalk | undefined }
  | { readonly kind: 'questions'; readonly left: QuestionsLeft }
  /** The designed end after "Ik weet het niet". */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'gone' };

export interface Foretold {
  readonly answer: Answer;
  /** It is the answer the walk has now. */
  readonly isNow: boolean;
  readonly change: Change;
  readonly outcome: Outcome;
}

/** What follows when this answer takes the place of the one given at `at`; undefined where it cannot. */
export function foretell(edition: Edition, walk: Walk, at: string, answer: Answer): Foretold | undefined {
  const change = changeAnswer(edition, walk, at, answer);
  if (change === undefined) return undefined;
  return {
    answer,
    isNow: change.walk === walk,
    change,
    outcome: outcomeOf(edition, findPosition(edition, walk), change),
  };
}

/** For every answer that one press gives to the question of a step, "Ik weet het niet" last. A list to tick has only that one. */
export function foretellAll(edition: Edition, walk: Walk, { node }: Step): readonly Foretold[] {
  const answers = [...(node.kind === 'question' ? node.options.map(({ id }) => id) : []), UNSURE];
  return answers.flatMap((answer) => foretell(edition, walk, nodeKey(node), answer) ?? []);
}

function outcomeOf(edition: Edition, before: Position, { walk, position, dropped }: Change): Outcome {
  switch (position.kind) {
    case 'advice':
      if (before.kind !== 'advice') return { kind: 'advice', advice: position.node, before: undefined };
      return readsTheSame(before, position)
        ? { kind: 'same' }
        : { kind: 'advice', advice: position.node, before: before.node };
    case 'asked':
      if (before.kind === 'asked' && before.node === position.node && dropped.length === 0) return { kind: 'same' };
      return {
        kind: 'questions',
        left: questionsLeft(edition, walk, position, givenAhead(walk.answers, position.steps)),
      };
    case 'unsure':
      return before.kind === 'unsure' && before.node === position.node ? { kind: 'same' } : { kind: 'unsure' };
    case 'gone':
      return { kind: 'gone' };
  }
}

type AtAdvice = Extract<Position, { readonly kind: 'advice' }>;

function readsTheSame(a: AtAdvice, b: AtAdvice): boolean {
  if (nodeKey(a.node) !== nodeKey(b.node)) return false;
  const [one, other] = [a, b].map(({ node, steps }) => [
    ...node.adds,
    '|',
    ...node.do,
    '|',
    ...node.sources,
    '|',
    ...picksOf(node, steps).map(({ id }) => id),
  ]);
  return one?.join('\n') === other?.join('\n');
}
