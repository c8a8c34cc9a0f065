import { roles, titles } from '../cue-words';
import { isDutchWord } from '../dutch-vocabulary';
import { nameVocabulary } from '../name-vocabulary';
import { afterInitials, afterPrefixes, follows, isInitial, type NameStart, type ReadText } from '../name-run';
import { hasAge, isBeforePersonVerb, keyAt } from '../surroundings';
import { isSaidOfPerson } from './about-somebody';

// Pairs that Dutch double names give ("JP", "KJ"); other pairs are mostly laws and offices.
const pairOfNames = /^(?:[ABCEFGHKLMNPRST]J|J[ABCDFKLMNPRST])$/u;
const noInitials = /^(?:nb|ps|bv|nv|dv|au|sv|vv|mo|ic|ad|ca|na|vm|nm|ao|oa|evt|mv|mbv|tav|ivm)$/u;

/** "KJ v/d Heuvel", "JP zat erdoorheen", "T.K. is 14", "cliënt R.": initials without stops, or without a surname. */
export function initialsAlone(read: ReadText, index: number): NameStart | undefined {
  return unstopped(read, index) ?? stopped(read, index);
}

function unstopped(read: ReadText, index: number): NameStart | undefined {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined || !/^\p{Lu}{1,3}$/u.test(token.text) || known.proper || known.functionWord)
    return undefined;
  const word = afterPrefixes(read, index + 1);
  const [name, surname] = [read.tokens[word], read.classes[word]];
  const isPrefixed = word > index + 1;
  const isSurname = surname !== undefined && !surname.proper && (isPrefixed || (surname.surname && !surname.ordinary));
  if (name?.kind === 'word' && name.capital && !name.allCapitals && !read.nobody[word] && isSurname && follows(read, index + 1))
    return isPrefixed || token.text.length > 1 || titles.has(keyAt(read, index - 1)) ? { first: index, word } : undefined;
  const isSaid = isBeforePersonVerb(read, index) || hasAge(read, index);
  return pairOfNames.test(token.text) && isSaid ? { first: index, word: index } : undefined;
}

function stopped(read: ReadText, index: number): NameStart | undefined {
  if (!isInitial(read, index) || isInitial(read, index - 2) || titles.has(keyAt(read, index))) return undefined;
  if (read.classes[index]?.proper) return undefined;
  const first = afterInitials(read, index);
  // "K. de J."
  const more = afterPrefixes(read, first);
  const last = (more > first && isInitial(read, more) ? afterInitials(read, more) : first) - 1;
  const letters = read.tokens.slice(index, last).map(({ text }) => text.replace(/[^\p{L}]/gu, ''));
  if (noInitials.test(letters.join('').toLowerCase())) return undefined;
  const isCalled = roles.has(keyAt(read, index - 1)) && !read.tokens[index]?.opens;
  const isSaid = isSaidOfPerson(read, last) || hasAge(read, last);
  return isCalled || isSaid || isMet(read, index, letters) ? { first: index, word: last } : undefined;
}

// "gesproken met H.P. over": two letters that are no law and no office, where a person would stand.
function isMet(read: ReadText, index: number, letters: readonly string[]): boolean {
  const pair = letters.filter((letter) => letter !== '').join('').toLowerCase();
  const isPair = /^\p{Lu}$/u.test(letters[0] ?? '') && pair.length === 2;
  const before = keyAt(read, index - 1);
  const isPlace = /^(?:met|heb|heeft|aan|door|voor|over|bij|en|dat|als|tegen|volgens|namens|zorgen)$/u.test(before);
  return isPair && isPlace && !nameVocabulary().properNouns.has(pair) && !isDutchWord(pair);
}
