/** One option id, `unsure`, or the ids that were ticked. */
export type Answer = string | readonly string[];

/** What was chosen or ticked, as a list. */
export const chosenIn = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

/** The reserved answer and the id of the designed end it leads to when an editor wrote no `unsure:`. */
export const UNSURE = 'unsure';

/** What that answer says, on every card and drawing. */
export const UNSURE_LABEL = 'Ik weet het niet';
