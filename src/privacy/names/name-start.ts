import { isCapitalName } from './capital-name';
import { isLowerName } from './lower-name';
import type { NameStart, ReadText } from './name-run';
import { initialledName, prefixedName } from './prefixed-name';
import { isShortenedNumber } from './surroundings';
import { titledName } from './titled-name';

/** Whether a name starts at token `index`, judged by the word itself and by what stands around it. */
export function nameStartAt(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token?.kind !== 'word' || read.nobody[index] || isShortenedNumber(read, index)) return undefined;
  return titledName(read, index) ?? initialledName(read, index) ?? prefixedName(read, index) ?? bareName(read, index);
}

function bareName(read: ReadText, index: number): NameStart | undefined {
  const found = read.tokens[index]?.capital ? isCapitalName(read, index) : isLowerName(read, index);
  return found ? { first: index, word: index } : undefined;
}
