import { foreignPrefixes, prefixes, roles } from './cue-words';
import { isDutchWord } from './dutch-vocabulary';
import { isFollowedByFirstName } from './forms/comma-name';
import { afterInitials, isInitial } from './forms/initials';
import { afterPrefixes, follows, type NameStart, type ReadText } from './name-run';
import { isBeforePersonVerb, keyAt } from './surroundings';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

const alsoPrepositions =
  /^(?:op|in|uit|aan|bij|voor|over|onder|al|te|la|le|les|l|d|st|san|santa|des|het|mac|mc|ben|bin|du)$/u;

/** "J. de Vries", "A.B. Jansen": initials before a surname. */
export function initialledName(read: ReadText, index: number): NameStart | undefined {
  if (!isInitial(read, index)) return smallInitialledName(read, index);
  const word = afterPrefixes(read, afterInitials(read, index));
  const token = read.tokens[word];
  const known = read.classes[word];
  if (token?.kind !== 'word' || known === undefined || read.nobody[word]) return undefined;
  // "P.J.M. de Laat": behind a prefix a capital is no small word.
  const isPrefixed = token.capital && word > afterInitials(read, index);
  if (known.functionWord && !isPrefixed) return undefined;
  if (!/^ ?$/u.test(token.gap) || token.allCapitals) return undefined;
  // "A. Inleiding"; with two initials it is no heading.
  const isOne =
    afterInitials(read, index) - index <= 2 && read.tokens[index]?.text.length === 1 && !isBeforePersonVerb(read, word);
  if (isOne && read.tokens[index]?.opens && known.ordinary && !known.surname && !known.given) return undefined;
  // "R. v. Dongen": behind a prefix a place is a surname too.
  if (token.capital)
    return isPrefixed || !known.proper || known.surname || known.given ? { first: index, word } : undefined;
  return known.commonSurname && !known.ordinary ? { first: index, word } : undefined;
}

// "mvg j. oosting", "tekst van m.b. ouali": in small letters only before what can only be a surname.
function smallInitialledName(read: ReadText, index: number): NameStart | undefined {
  // One letter, of at most two units: nearly all words end here.
  if ((read.tokens[index]?.text.length ?? 0) > 2) return undefined;
  if (/^[.@/]$/u.test(read.tokens[index - 1]?.text ?? '')) return undefined;
  let at = index;
  while (at < index + 8 && /^\p{Ll}$/u.test(read.tokens[at]?.text ?? '') && isStopBehind(read, at)) at += 2;
  const word = afterPrefixes(read, at);
  const [token, known] = [read.tokens[word], read.classes[word]];
  if (at === index || token?.kind !== 'word' || known === undefined || read.nobody[word]) return undefined;
  const isSurname = known.surname && (!known.ordinary || known.built) && !known.proper && !known.functionWord;
  if (!isSurname || token.key.length < 4) return undefined;
  return /^ ?$/u.test(token.gap) ? { first: index, word } : undefined;
}

function isStopBehind(read: ReadText, index: number): boolean {
  const stop = read.tokens[index + 1];
  return stop?.text === '.' && stop.gap === '';
}

/** "el Idrissi", "van der Berg", "Van Dijk": a prefix before a surname, where it cannot be a preposition. */
export function prefixedName(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token === undefined || !prefixes.has(token.key)) return undefined;
  const word = afterPrefixes(read, index);
  const name = read.tokens[word];
  const known = read.classes[word];
  // "Van den B."; "de conclusie van de AG." ends with an office.
  if (word - index > 1 && follows(read, word) && isInitial(read, word) && !name?.allCapitals)
    return { first: index, word };
  if (name?.kind !== 'word' || known === undefined || read.nobody[word] || known.functionWord) return undefined;
  if (!follows(read, word)) return undefined;
  const start = { first: index, word };
  if (foreignPrefixes.has(token.key) && !alsoPrepositions.test(token.key))
    return isForeign(name, known, token.key) ? start : undefined;
  const several = word - index > 1;
  // "VAN LEEUWAARDE, GLENN": both in capitals, in a text that has small letters too.
  const isLoud = token.allCapitals && name.allCapitals && name.key.length > 3;
  if (isLoud && !known.proper && (!known.ordinary || known.built || known.surname)) return start;
  if (!several && alsoPrepositions.test(token.key)) return undefined;
  // "Huisarts Van Zuilen"
  const isOfRole = token.capital && !token.opens && roles.has(read.tokens[index - 1]?.key ?? '');
  if (isOfRole && name.capital && !name.allCapitals) return start;
  // "Rechter mr. Van Asperen": in mid-sentence a capital on "van" says that no place is meant.
  if (known.proper && !known.surname) return isVanInName(read, index, name) ? start : undefined;
  if (isPairOfSurnames(name, known)) return start;
  if (isSmallAdjective(read, index, word)) return start;
  if (!name.capital) return isLowerDutch(token, known, several, keyAt(read, word - 1)) ? start : undefined;
  if (known.commonSurname && isFollowedByFirstName(read, word)) return start;
  if (token.capital && !token.opens) return known.ordinary && !known.surname ? undefined : start;
  if (known.ordinary && /^(?:de|het)$/u.test(read.tokens[word - 1]?.key ?? '') && !isBehindPerson(read, index))
    return undefined;
  return isCapitalDutch(token, name, known, several) || (token.opens && isOpeningDutch(read, index, word))
    ? start
    : undefined;
}

// "met van de Berg", but not "de brief van de Koning"
function isBehindPerson(read: ReadText, index: number): boolean {
  return /^(?:met|aan|door|volgens|tegen)$/u.test(read.tokens[index - 1]?.key ?? '');
}

// "de bruijn-kuiper": two surnames in one, of which one is no word.
function isPairOfSurnames(token: Token, known: WordClass): boolean {
  if (!token.key.includes('-') || !known.surname || known.ordinary || known.proper) return false;
  return token.key.split('-').some((part) => part.length > 3 && !isDutchWord(part));
}

// "da menneke": in some dialects that is how "that" is said.
const alsoDialect = /^(?:da|do|di|dos|al|ben)$/u;

function isForeign(token: Token, known: WordClass, prefix: string): boolean {
  if (known.ordinary || known.proper || token.key.length < 3) return known.commonSurname && token.capital;
  return token.capital || known.surname || known.given || (token.key.length > 4 && !alsoDialect.test(prefix));
}

function isLowerDutch(prefix: Token, known: WordClass, several: boolean, last: string): boolean {
  if (!several || !/^(?:van|von)$/u.test(prefix.key)) return false;
  // "bellen met van der wal": "der" stands in names alone.
  return (known.commonSurname && !known.ordinary) || (known.surname && /^(?:der|den)$/u.test(last));
}

// "ik wacht op de jong, die", "DE VRIES VERSCHIJNT NIET": an adjective behind "de", and no noun behind it.
function isSmallAdjective(read: ReadText, index: number, word: number): boolean {
  if (keyAt(read, index) !== 'de' || word !== index + 1) return false;
  const key = keyAt(read, word);
  if (/^(?:vries|bruijn|bruyn|rooij|graaff|ruijter)$/u.test(key)) return true;
  const next = read.tokens[word + 1];
  if (!/^(?:jong|groot|wit|lang|kort|goed|bruin)$/u.test(key)) return false;
  return next === undefined || /^[,.?!;:]$/u.test(next.text) || isBeforePersonVerb(read, word);
}

function isVanInName(read: ReadText, index: number, name: Token): boolean {
  const van = read.tokens[index];
  if (van?.text !== 'Van' || van.opens || !name.capital || name.allCapitals) return false;
  return /^[ ]$/u.test(van.gap) && /^\p{L}/u.test(read.tokens[index - 1]?.text ?? '');
}

// "Van Dijk en De Jager zitten", "Van Buuren komt": at the start of a sentence too, if nobody and nothing else is called so.
function isOpeningDutch(read: ReadText, index: number, word: number): boolean {
  const [name, known] = [read.tokens[word], read.classes[word]];
  if (name === undefined || known === undefined || keyAt(read, index) !== 'van') return false;
  if (!name.capital || name.allCapitals || known.given || known.place || known.proper) return false;
  return known.commonSurname || (known.surname && isBeforePersonVerb(read, word));
}

function isCapitalDutch(prefix: Token, name: Token, known: WordClass, several: boolean): boolean {
  if (!known.surname || (known.ordinary && !known.commonSurname) || name.allCapitals) return false;
  if (prefix.opens) return several && !known.ordinary && !alsoPrepositions.test(prefix.key);
  return (several && !alsoPrepositions.test(prefix.key)) || /^(?:ter|ten|vander|vanden)$/u.test(prefix.key);
}
