import { isSaidOfPerson, isSaidToBeName } from './forms/about-somebody';
import { calledName } from './forms/called';
import { commaName, surnameBeforeInitials } from './forms/comma-name';
import { isInitial } from './forms/initials';
import { initialsAlone } from './forms/initials-alone';
import { nameInList } from './forms/list-name';
import { nameOfRecord, ownerName } from './forms/owner-name';
import { isBynameBefore } from './forms/word-names';
import { afterPrefixes, follows, isInSmallLetters, type NameStart, type ReadText } from './name-run';
import { initialledName, prefixedName } from './prefixed-name';
import { isJoinedByAnd, isShortenedNumber, titleBefore } from './surroundings';
import { isRuledName } from './tagger/features';
import { mayBeTagged } from './tagger/may-be-tagged';
import { learntTagger, type Tagger, tagged } from './tagger/tagger';
import { titledName } from './titled-name';

/** So sure the tagger must be to mark what no rule marks, as the log of the odds: measured on sets it had not seen. */
const SURE = -0.5;
/** The same in small letters. */
const SURE_IN_SMALL = 0;
/** The same for a small word that no list of names holds, which is mostly a slip of the pen or an abbreviation. */
const SURE_OF_UNLISTED = 1;
/** The same for a word that a letter behind it seems to number. */
const SURE_OF_NUMBERED = 3;
/** The same where something is said of the word that is said of people only. */
const SURE_IF_SAID = -1;
/** So sure that a word is nobody that no rule marks it, if it is also an ordinary word: "Bloem was weer duur". */
const SURE_NOT = -1.8;
/** The same for a capital in mid-sentence that no list of names holds: "Dexa en Pred zijn op". */
const SURE_NOT_UNLISTED = -2.5;
/** The same for a small letter: "warm van toon". */
const SURE_NOT_SMALL = -4;

/** Whether a name starts at token `index`, judged by the word itself and by what stands around it. */
export function nameStartAt(read: ReadText, index: number, by: Tagger = learntTagger()): NameStart | undefined {
  const token = read.tokens[index];
  if (token?.kind !== 'word' || read.nobody[index] || isShortenedNumber(read, index)) return undefined;
  // All others need a capital, a prefix or a single letter, which most words of a text have not.
  if (isInSmallLetters(token)) return commaName(read, index) ?? titledName(read, index) ?? bareName(read, index, by);
  return (
    commaName(read, index) ??
    surnameBeforeInitials(read, index) ??
    titledName(read, index) ??
    initialledName(read, index) ??
    initialsAlone(read, index) ??
    prefixedName(read, index) ??
    nameInList(read, index) ??
    ownerName(read, index) ??
    nameOfRecord(read, index) ??
    calledName(read, index) ??
    (isBynameBefore(read, index) ? { first: index, word: index + 1 } : undefined) ??
    titledByTagger(read, index, by) ??
    bareName(read, index, by)
  );
}

// "mw kodde is gevallen", "dhr van der schans wil": behind a title a word that is only built of words, or is a place.
function titledByTagger(read: ReadText, index: number, by: Tagger): NameStart | undefined {
  const word = afterPrefixes(read, index);
  if (word === index || titleBefore(read, index) === '' || read.nobody[word] || !follows(read, word)) return undefined;
  return mayBeTagged(read, word) && tagged(read, word, by) > sureOf(read, word) ? { first: index, word } : undefined;
}

function sureOf(read: ReadText, index: number): number {
  const known = read.classes[index];
  if (isSaidOfPerson(read, index)) return SURE_IF_SAID;
  // "Categorie A. is vol": a letter behind a word numbers it.
  const isWord = known?.ordinary && !known.given && !known.surname;
  if (isWord && isInitial(read, index + 1)) return SURE_OF_NUMBERED;
  // "Frysk", "Defensie": what a list says is no person.
  if (known?.proper && !known.given) return SURE_OF_UNLISTED;
  if (read.tokens[index]?.capital) return SURE;
  if (known?.given || known?.commonSurname) return SURE_IN_SMALL;
  // "mw kodde", but "mw boos weggelopen".
  return known?.built && titleBefore(read, index) !== '' ? SURE_IN_SMALL : SURE_OF_UNLISTED;
}

function bareName(read: ReadText, index: number, by: Tagger): NameStart | undefined {
  const isRuled = isRuledName(read, index);
  if (isRuled && (!isDoubtful(read, index) || isSaidToBeName(read, index))) return { first: index, word: index };
  if (!isRuled && !mayBeTagged(read, index)) return undefined;
  const found = tagged(read, index, by, isRuled) > (isRuled ? sureNotOf(read, index) : sureOf(read, index));
  return found ? { first: index, word: index } : undefined;
}

/** Whether a word that a rule takes for a name may be a word, a thing or nobody's name all the same. */
function isDoubtful(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (known === undefined) return false;
  // "Sjaak & Mia": beside a name that is nothing else.
  if (known.given && !known.ordinary && !known.proper && isJoinedByAnd(read, index)) return false;
  const isUnlisted = token?.capital === true && !known.given && !known.surname;
  return isUnlisted || ((token?.opens || !token?.capital) && (known.ordinary || known.proper || known.thing));
}

function sureNotOf(read: ReadText, index: number): number {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (!token?.capital) return SURE_NOT_SMALL;
  return token.opens && (known?.ordinary || known?.proper || known?.thing) ? SURE_NOT : SURE_NOT_UNLISTED;
}
