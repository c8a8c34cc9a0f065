import { ProblemError } from './problem';

/** Reading what a browser sent. Every refusal says what was expected, and never what was found: that could be a text. */

export const readRecord = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProblemError('bad-input', { detail: 'Expected a JSON object.' });
  }
  return { ...value };
};

export const readText = (value: unknown, field: string, mostCharacters: number): string => {
  const found = readRecord(value)[field];
  if (typeof found === 'string' && found.length <= mostCharacters) return found;
  throw new ProblemError('bad-input', {
    detail: `Expected "${field}" as text of at most ${mostCharacters} characters.`,
  });
};

export const readFlag = (value: unknown, field: string): boolean => {
  const found = readRecord(value)[field];
  if (typeof found === 'boolean') return found;
  throw new ProblemError('bad-input', { detail: `Expected "${field}" as true or false.` });
};

export const readTexts = (value: unknown, field: string, most: number, mostCharacters: number): readonly string[] => {
  const found = readRecord(value)[field];
  const fits =
    Array.isArray(found) &&
    found.length <= most &&
    found.every((one): one is string => typeof one === 'string' && one.length <= mostCharacters);
  if (fits) return found;
  throw new ProblemError('bad-input', {
    detail: `Expected "${field}" as a list of at most ${most} texts of at most ${mostCharacters} characters.`,
  });
};

export const readChoice = <Choice extends string>(
  found: unknown,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice => {
  if (isAbsent(found)) return otherwise;
  const choice = choices.find((one) => one === found);
  if (choice !== undefined) return choice;
  throw new ProblemError('bad-input', { detail: `Expected "${name}" as one of: ${choices.join(', ')}.` });
};

export const readCount = (found: unknown, name: string, otherwise: number, most: number): number => {
  if (isAbsent(found)) return otherwise;
  const count = typeof found === 'string' || typeof found === 'number' ? Number(found) : Number.NaN;
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new ProblemError('bad-input', { detail: `Expected "${name}" as a whole number from 1 to ${most}.` });
};

/** Undefined when absent, null or empty. */
export const readOptionalText = (value: unknown, field: string, mostCharacters: number): string | undefined => {
  const found = readRecord(value)[field] ?? '';
  return found === '' ? undefined : readText(value, field, mostCharacters);
};

const isAbsent = (found: unknown): boolean => found === undefined || found === null || found === '';
