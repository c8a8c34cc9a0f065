import { matters, personVerbs, records, roles, titles } from '../cue-words';
import { isDutchWord } from '../dutch-vocabulary';
import { afterPrefixes, follows, type NameStart, type ReadText } from '../name-run';
import { nameVocabulary } from '../name-vocabulary';
import { hasAge, isBeforePersonVerb, keyAt } from '../surroundings';
import { isSaidOfPerson, isWithOwnPeople } from './about-somebody';
import { afterInitials, isBesideInitials, isInitial, isPairDoing, ofItems } from './initials';

// Pairs that Dutch double names give ("JP", "KJ"); other pairs are mostly laws and offices.
const pairOfNames = /^(?:[ABCEFGHJKLMNPRST]J|J[ABCDFKLMNPRSTW])$/u;
const noInitials = /^(?:nb|ps|bv|nv|dv|au|sv|vv|mo|ic|ad|ca|na|vm|nm|ao|oa|evt|mv|mbv|tav|ivm)$/u;
// Where a person stands: "met J. gesproken", "volgens J.", "zorgen om J."; behind a noun a letter is a plan or a vitamin.
const beforePerson =
  /^(?:met|heb|heeft|had|aan|door|voor|over|bij|en|dat|als|tegen|volgens|namens|om|van|ik|vandaag|gisteren|vanochtend|sprak|zag|belde)$/u;

const whoMeets =
  /^(?:jij|je|hij|ze|zij|we|wij|jullie|hebben|hadden|had|bel|vraag|mail|app|help|bezoek|bezocht|gebeld|gesproken|spreek|spreken)$/u;

function isPersonsPlace(before: string): boolean {
  return beforePerson.test(before) || whoMeets.test(before);
}

/** "KJ v/d Heuvel", "JP zat erdoorheen", "T.K. is 14", "cliënt R.": initials without stops, or without a surname. */
export function initialsAlone(read: ReadText, index: number): NameStart | undefined {
  return unstopped(read, index) ?? stopped(read, index);
}

function unstopped(read: ReadText, index: number): NameStart | undefined {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined || !/^\p{Lu}{1,3}$/u.test(token.text) || known.functionWord)
    return undefined;
  // "JW" is a law, unless it called.
  const isCaller =
    (token.text === 'JW' && isSaidOfPerson(read, index)) || (token.text === 'JJ' && isBeforePersonVerb(read, index));
  if (known.proper && token.text.length > 1 && !isCaller) return undefined;
  let letters = index + 1;
  while (letters < index + 4 && /^\p{Lu}$/u.test(read.tokens[letters]?.text ?? '') && follows(read, letters))
    letters += 1;
  const word = afterPrefixes(read, letters);
  if (
    follows(read, letters) &&
    isSurname(read, word, { isPrefixed: word > letters, isOne: letters === index + 1 && token.text.length === 1 })
  )
    return { first: index, word };
  if (isInitial(read, index)) return undefined;
  const before = keyAt(read, index - 1);
  const acts = isBeforePersonVerb(read, index);
  if (token.text.length === 1) {
    // "client A", "persoon X": letters that stand for anybody.
    const isCalled = !token.opens && roles.has(before) && !/^[ABCXYZ]$/u.test(token.text);
    const isSaid = token.opens ? isSaidOfPerson(read, index) : acts && beforePerson.test(before);
    return isCalled || isSaid || hasAge(read, index) ? { first: index, word: index } : undefined;
  }
  const isThere =
    !token.opens && (isPersonsPlace(before) || titles.has(before) || roles.has(before) || personVerbs.has(before));
  const isPerson = acts || isThere || hasAge(read, index) || isWithOwnPeople(read, index) || isOneOfPairs(read, index);
  const isPair = isCaller || pairOfNames.test(token.text) || isOneOfPairs(read, index);
  return isPair && isPerson ? { first: index, word: index } : undefined;
}

// "MJ en AW zitten", "AJ en KJ": two pairs, of which one is hardly anything but a name.
function isOneOfPairs(read: ReadText, index: number): boolean {
  return [index - 2, index + 2].some((other) => {
    const [pair, token] = [read.tokens[other]?.text ?? '', read.tokens[index]];
    if (!/^(?:en|&)$/u.test(keyAt(read, (index + other) / 2)) || !/^\p{Lu}{2}$/u.test(pair)) return false;
    return pairOfNames.test(pair) || pairOfNames.test(token?.text ?? '');
  });
}

/** Behind one loose letter only what is hardly anything but a surname; behind more, or with a prefix, any that can be one. */
function isSurname(
  read: ReadText,
  word: number,
  how: { readonly isPrefixed: boolean; readonly isOne: boolean },
): boolean {
  const [name, known] = [read.tokens[word], read.classes[word]];
  if (name?.kind !== 'word' || !name.capital || name.allCapitals || known === undefined || read.nobody[word])
    return false;
  if (known.proper && !known.surname) return false;
  if (how.isOne && !how.isPrefixed) return known.surname && !known.ordinary;
  return how.isPrefixed || known.commonSurname || (known.surname && !known.ordinary);
}

function stopped(read: ReadText, index: number): NameStart | undefined {
  if (!isInitial(read, index) || isInitial(read, index - 2) || titles.has(keyAt(read, index))) return undefined;
  if (read.classes[index]?.proper && (read.tokens[index]?.text.length ?? 0) > 1) return undefined;
  const first = afterInitials(read, index);
  // "K. de J."
  const more = afterPrefixes(read, first);
  const last = (more > first && isInitial(read, more) ? afterInitials(read, more) : first) - 1;
  const letters = read.tokens.slice(index, last).map(({ text }) => text.replace(/[^\p{L}]/gu, ''));
  if (noInitials.test(letters.join('').toLowerCase())) return undefined;
  // "van cliënt B." at the end: a letter that stands for anybody, and the stop of the sentence.
  const isAnybody = /^[ABCXYZ]$/u.test(read.tokens[index]?.text ?? '') && read.tokens[last + 1] === undefined;
  const isOfRole = keyAt(read, index - 1) === 'van' && roles.has(keyAt(read, index - 2));
  // "K. de B.": with a prefix between them two letters are a whole name.
  if (more > first && isInitial(read, more)) return { first: index, word: last };
  const isCalled =
    (roles.has(keyAt(read, index - 1)) || matters.has(keyAt(read, index - 1)) || isOfRole) &&
    !read.tokens[index]?.opens &&
    !isAnybody;
  // "W. heeft een mes": at the start of a sentence a letter that does something, and is no item of a list.
  const isDoing = read.tokens[index]?.opens && isBeforePersonVerb(read, last) && !ofItems.test(keyAt(read, last + 1));
  const isSaid =
    isDoing ||
    isPairDoing(read, index, last) ||
    isSaidOfPerson(read, last) ||
    hasAge(read, last) ||
    isWithOwnPeople(read, last);
  const isWritten =
    letters.join('').length > 1 && (isBesideInitials(read, index, last) || isOfRecord(read, index, { last, letters }));
  return isCalled || isSaid || isWritten || isMet(read, index, { last, letters })
    ? { first: index, word: last }
    : undefined;
}

function isOfRecord(
  read: ReadText,
  index: number,
  { last, letters }: { last: number; letters: readonly string[] },
): boolean {
  const lead = keyAt(read, index - 1) === ':' ? index - 2 : index - 1;
  const isLabelled = keyAt(read, last + 1) === ':';
  const isRecord = records.has(keyAt(read, lead)) && !read.tokens[index]?.gap.includes('\n');
  return isRecord && (isLabelled || isNoWord(letters));
}

function isNoWord(letters: readonly string[]): boolean {
  const key = letters.join('').toLowerCase();
  return !nameVocabulary().properNouns.has(key) && !isDutchWord(key);
}

// "gesproken met H.P. over": one or two letters that are no law and no office, where a person would stand.
function isMet(
  read: ReadText,
  index: number,
  { last, letters }: { last: number; letters: readonly string[] },
): boolean {
  const pair = letters
    .filter((letter) => letter !== '')
    .join('')
    .toLowerCase();
  const before = keyAt(read, index - 1);
  const isThere = pair.length === 1 ? beforePerson.test(before) : isPersonsPlace(before);
  if (pair.length > 2 || read.tokens[index]?.opens || !isThere) return false;
  // "van A. naar B."
  if (/^\p{Lu}$/u.test(read.tokens[last + 2]?.text ?? '') || read.tokens[last + 1]?.kind === 'number') return false;
  return pair.length === 1 || isNoWord(letters);
}
