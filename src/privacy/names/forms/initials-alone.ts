import { roles, titles } from '../cue-words';
import { afterInitials, afterPrefixes, follows, isInitial, type NameStart, type ReadText } from '../name-run';
import { hasAge, keyAt } from '../surroundings';
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
  const isSaid = isSaidOfPerson(read, index) || hasAge(read, index);
  return pairOfNames.test(token.text) && isSaid ? { first: index, word: index } : undefined;
}

function stopped(read: ReadText, index: number): NameStart | undefined {
  if (!isInitial(read, index) || isInitial(read, index - 2)) return undefined;
  const last = afterInitials(read, index) - 1;
  const letters = read.tokens.slice(index, last).map(({ text }) => text.replace(/[^\p{L}]/gu, ''));
  if (noInitials.test(letters.join('').toLowerCase())) return undefined;
  const isCalled = roles.has(keyAt(read, index - 1)) && !read.tokens[index]?.opens;
  // One letter could be a heading: "A. Inleiding". A shortened name is no heading.
  const isEnough = last - index >= 3 || (letters[0]?.length ?? 0) > 1;
  const isSaid = isSaidOfPerson(read, last) || hasAge(read, last);
  return isCalled || (isEnough && isSaid) ? { first: index, word: last } : undefined;
}
