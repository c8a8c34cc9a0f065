import { articles, matters, placePrepositions, roles, titles } from './cue-words';
import { isSaidOfPerson } from './forms/about-somebody';
import { isFollowedByFirstName } from './forms/comma-name';
import { calendar, isOpeningName } from './forms/opening-name';
import { isInnerWordName, isOpeningWordName } from './forms/word-names';
import type { ReadText } from './name-run';
import { hasAge, isBeforeCapital, isBeforePersonVerb, isJoinedByAnd, isLanguage, keyAt } from './surroundings';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

const timeWords =
  /^(?:in|sinds|vanaf|eind|begin|half|medio|tot|van|per|voor|na|deze|komende|afgelopen|vorige|volgende)$/u;

/** Whether a word with a capital is a name. */
export function isCapitalName(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token === undefined || known === undefined) return false;
  if (token.allCapitals) return isShoutedName(read, index, token, known);
  if (known.commonSurname && isFollowedByFirstName(read, index)) return true;
  return token.opens
    ? isOpeningName(read, index, known) || isOpeningWordName(read, index)
    : isInnerName(read, index, token, known) || isInnerWordName(read, index);
}

// "SHERIDA moet voor de rechter": what is no word and no institution, and does what people do.
function isShoutedName(read: ReadText, index: number, token: Token, known: WordClass): boolean {
  if (token.key.length < 4 || known.proper || (known.ordinary && !known.built)) return false;
  // "Verzoeker BOUMAN": longer than what shortens an office.
  if (token.key.length > 4 && roles.has(keyAt(read, index - 1))) return true;
  if (known.ordinary) return false;
  return known.given || known.commonSurname || (token.key.length > 5 && isSaidOfPerson(read, index));
}

function isInnerName(read: ReadText, index: number, token: Token, known: WordClass): boolean {
  const before = keyAt(read, index - 1);
  if (calendar.test(token.key) && timeWords.test(before)) return false;
  // "de Bakker-zaak"
  const next = read.tokens[index + 1];
  if (next?.gap === '-' && matters.has(next.key) && (known.surname || known.given)) return true;
  if (known.functionWord) return isFunctionWordAsName(read, index, known);
  if (isLanguage(read, index) && (token.key === 'frans' || !known.given)) return false;
  const isName = known.given || known.surname;
  // "Agent Verstappen": somebody famous has the name too.
  const isNobody = known.proper && !(known.surname && !known.place);
  if (roles.has(before) && (isName ? !isNobody : !known.ordinary && !known.proper && !roles.has(token.key)))
    return true;
  if (!known.given && keyAt(read, index - 2) === 'een' && read.classes[index - 1]?.ordinary) return false;
  if (known.given) return isGivenHere(read, index, known);
  if (isPartOfTitle(read, index)) return false;
  if (known.surname) {
    if (known.proper || known.ordinary) return isSurnameHere(read, index, known) || isBeforeSurname(read, index);
    return !articles.has(before) || before === 'de' || before === 'dat';
  }
  return !known.ordinary && !known.proper && isUnknownName(read, index, token);
}

// "haar man Wil drinkt", "Jan en Wil": only where nothing else fits.
function isFunctionWordAsName(read: ReadText, index: number, known: WordClass): boolean {
  const key = keyAt(read, index);
  if (!known.given) return key.length > 2 && isSurnameHere(read, index, known);
  if (key === 'ben' || key === 'wil') return true;
  const isFollowed = isBeforePersonVerb(read, index) && !isPartOfTitle(read, index);
  return isJoinedByAnd(read, index) || hasAge(read, index) || (roles.has(keyAt(read, index - 1)) && isFollowed);
}

function isGivenHere(read: ReadText, index: number, known: WordClass): boolean {
  const before = keyAt(read, index - 1);
  const isDoubtful = known.ordinary || known.proper;
  if (isDoubtful && articles.has(before) && !/^(?:die|dat|onze|ons|jullie)$/u.test(before)) {
    return before === 'de' && known.surname && isSurnameHere(read, index, known);
  }
  return !known.proper || !placePrepositions.has(before) || hasAge(read, index);
}

// "De Nieuwe Wibaut", "Sociaal Team Zuid": a capital on an ordinary word in mid-sentence announces a title of something.
function isPartOfTitle(read: ReadText, index: number): boolean {
  const token = read.tokens[index - 1];
  const known = read.classes[index - 1];
  if (token?.kind !== 'word' || known === undefined || !token.capital || token.opens) return false;
  return known.ordinary && !known.given && !known.surname && !titles.has(token.key) && !roles.has(token.key);
}

// A capitalised ordinary word in mid-sentence is a surname where a person would fit; otherwise somebody likes capitals.
function isSurnameHere(read: ReadText, index: number, known: WordClass): boolean {
  const key = keyAt(read, index);
  const before = keyAt(read, index - 1);
  if (!known.commonSurname || roles.has(key)) return false;
  // "Korsakov en Pfeiffer is": an illness or an institution does much that people do.
  const acts = known.proper && !known.place ? isSaidOfPerson(read, index) : isBeforePersonVerb(read, index);
  if (before === 'de') {
    if (/^(?:koning|burger|heer|prins|meester|rijk)$/u.test(key)) return false;
    return isBehindPerson(read, index - 1);
  }
  if (articles.has(before)) return before === 'dat' && acts;
  const fits = acts && read.tokens[index - 1]?.text !== '(';
  return known.place
    ? fits && !placePrepositions.has(before)
    : fits || isBehindPerson(read, index) || isJoinedByAnd(read, index);
}

// "aan Pril Koster": two surnames in a row, the second a common one, and no article before.
function isBeforeSurname(read: ReadText, index: number): boolean {
  const next = read.classes[index + 1];
  const isPerson = next?.commonSurname === true && !next.proper && !next.functionWord;
  return isPerson && isBeforeCapital(read, index) && !articles.has(keyAt(read, index - 1));
}

function isBehindPerson(read: ReadText, index: number): boolean {
  return /^(?:met|aan|door|volgens|tegen)$/u.test(keyAt(read, index - 1));
}

function isUnknownName(read: ReadText, index: number, token: Token): boolean {
  if (hasAge(read, index)) return true;
  const before = read.tokens[index - 1];
  const next = read.tokens[index + 1];
  const isBrandLike = /\p{Ll}\p{Lu}/u.test(token.text.replace(/^(?:Mc|Mac|De|Van|Al|El|O['’])/u, ''));
  const isShortened = /^\p{Lu}{2,6}\d{0,2}-\p{Ll}/u.test(token.text);
  if (token.key.length < 3 || isBrandLike || isShortened || (articles.has(before?.key ?? '') && before?.key !== 'dat'))
    return false;
  if (placePrepositions.has(before?.key ?? '')) {
    return /^(?:thuis|langs|logeert|slaapt|woont)$/u.test(next?.key ?? '') || isBeforeCapital(read, index);
  }
  const isQuoted = /^["“‘'(/&-]$/u.test(before?.text ?? '') || /^["”’'/&-]$/u.test(next?.text ?? '');
  return !isQuoted || (before?.text !== '(' && isBeforeCapital(read, index));
}
