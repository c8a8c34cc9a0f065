/** One option id, `unsure`, or the ids that were ticked. */
export type Answer = string | readonly string[];

/** What was chosen or ticked, as a list. */
export const chosenIn = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

/** Ticks are the same in any order. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.length === b.length && a.every((id) => b.includes(id));

/** The reserved answer and the id of the designed end it leads to when an editor wrote no `unsure:`. */
export const UNSURE = 'unsure';

/** What that answer says, on every card and drawing. */
export const UNSURE_LABEL = 'Ik weet het niet';
