import { type Answer, chosenIn, UNSURE } from './answer';

/** What must hold of what was chosen or ticked; every part that is written must. */
export interface Ticks {
  readonly atLeast?: number;
  readonly any?: readonly string[];
  readonly all?: readonly string[];
  /** None of these. */
  readonly not?: readonly string[];
}

/** Something over the answers given earlier on this walk. An answer is named by its question, `tree/node`. */
export type Condition =
  | { readonly kind: 'answer'; readonly key: string; readonly ticks: Ticks }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/**
 * "Ik weet het niet" is not a fact: of what was not known only a case that names `unsure` itself can hold, never one that
 * says what was not ticked.
 */
export function ticksHold({ atLeast, any, all, not }: Ticks, given: readonly string[]): boolean {
  if (given.includes(UNSURE)) return any?.includes(UNSURE) ?? all?.includes(UNSURE) ?? false;
  if (atLeast !== undefined && given.length < atLeast) return false;
  if (any !== undefined && !any.some((id) => given.includes(id))) return false;
  if (all !== undefined && !all.every((id) => given.includes(id))) return false;
  return not === undefined || !not.some((id) => given.includes(id));
}

/** A condition over the answers given so far, by `tree/node`. Nothing holds of a question that was not asked but `not`. */
export function holds(when: Condition, answers: ReadonlyMap<string, Answer>): boolean {
  switch (when.kind) {
    case 'answer': {
      const answer = answers.get(when.key);
      return answer !== undefined && ticksHold(when.ticks, chosenIn(answer));
    }
    case 'all':
      return when.of.every((each) => holds(each, answers));
    case 'any':
      return when.of.some((each) => holds(each, answers));
    case 'not':
      return !holds(when.of, answers);
  }
}

/** One look at one answer, somewhere in a condition. */
export type Look = Extract<Condition, { readonly kind: 'answer' }>;

export function looksOf(when: Condition): readonly Look[] {
  if (when.kind === 'answer') return [when];
  return when.kind === 'not' ? looksOf(when.of) : when.of.flatMap(looksOf);
}

/** Ids it names; with `at-least` every tick counts, which this does not say. */
export const idsIn = ({ any = [], all = [], not = [] }: Ticks): readonly string[] => [...any, ...all, ...not];
