import { asList, asMap, asText } from '../raw';

/** "als [vraag] is [antwoord of antwoord]": the common form, which a person reads as a sentence. */
export interface ConditionRow {
  /** As the file names it: `vraag`, or `boom/vraag`. */
  readonly question: string;
  readonly answers: readonly string[];
}

const WORDS_OF_ITS_OWN = new Set(['any', 'all', 'not']);

/** Undefined for anything that is more than "this answer and that answer". */
export function readRows(when: unknown): readonly ConditionRow[] | undefined {
  if (when === undefined || when === null) return [];
  if (typeof when !== 'object' || Array.isArray(when)) return undefined;
  const rows: ConditionRow[] = [];
  for (const [question, answer] of Object.entries(asMap(when))) {
    if (WORDS_OF_ITS_OWN.has(question)) return undefined;
    if (typeof answer === 'string') rows.push({ question, answers: [answer] });
    else if (Array.isArray(answer) && answer.every((each) => typeof each === 'string'))
      rows.push({ question, answers: asList(answer).map(asText) });
    else return undefined;
  }
  return rows;
}

/** One answer stands as itself, several as a list: as people write it. */
export const writtenAnswers = (answers: readonly string[]): string | readonly string[] =>
  answers.length === 1 ? (answers[0] ?? '') : answers;
