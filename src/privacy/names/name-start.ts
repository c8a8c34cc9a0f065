import { isCapitalName } from './capital-name';
import { commaName } from './forms/comma-name';
import { initialsAlone } from './forms/initials-alone';
import { isBynameBefore } from './forms/word-names';
import { isLowerName } from './lower-name';
import type { NameStart, ReadText } from './name-run';
import { initialledName, prefixedName } from './prefixed-name';
import { isShortenedNumber } from './surroundings';
import { titledName } from './titled-name';

/** Whether a name starts at token `index`, judged by the word itself and by what stands around it. */
export function nameStartAt(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token?.kind !== 'word' || read.nobody[index] || isShortenedNumber(read, index)) return undefined;
  return (
    commaName(read, index) ??
    titledName(read, index) ??
    initialledName(read, index) ??
    initialsAlone(read, index) ??
    prefixedName(read, index) ??
    (isBynameBefore(read, index) ? { first: index, word: index + 1 } : bareName(read, index))
  );
}

function bareName(read: ReadText, index: number): NameStart | undefined {
  const found = read.tokens[index]?.capital ? isCapitalName(read, index) : isLowerName(read, index);
  return found ? { first: index, word: index } : undefined;
}
