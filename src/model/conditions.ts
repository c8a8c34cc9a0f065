import type { Answer, ChecklistCase, Condition } from './model';

/** Every part of a case that is written must hold. */
export function caseHolds(each: ChecklistCase, ticked: readonly string[]): boolean {
  if (each.atLeast !== undefined && ticked.length < each.atLeast) return false;
  if (each.any !== undefined && !each.any.some((id) => ticked.includes(id))) return false;
  if (each.all !== undefined && !each.all.every((id) => ticked.includes(id))) return false;
  return true;
}

/** A condition over the answers given so far, by `tree/node`. */
export function holds(when: Condition, answers: ReadonlyMap<string, Answer>): boolean {
  for (const [key, ids] of when) {
    const answer = answers.get(key);
    if (answer === undefined) return false;
    const given = typeof answer === 'string' ? [answer] : answer;
    if (!given.some((id) => ids.includes(id))) return false;
  }
  return true;
}
