import { foreignPrefixes, organisationWords, prefixes, roles } from './cue-words';
import { afterInitials, isInitial } from './forms/initials';
import { isNamePart } from './forms/name-part';
import { isOccupation, isWhence } from './forms/words-behind-names';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

/** A text cut into tokens, with what is known about each. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Tokens that are part of something that is nobody. */
  readonly nobody: readonly boolean[];
}

const longestRun = 9;

/** Whether token `index` follows its predecessor with nothing but a space between. */
export function follows(read: ReadText, index: number): boolean {
  const gap = read.tokens[index]?.gap ?? '';
  return gap === ' ' || /^[ \t\u00a0]{1,2}$/u.test(gap);
}

/** What stands before a prefix and belongs to the name. */
const nobility = new Set(
  'baron barones graaf gravin jonkheer jhr jonkvrouw jkvr ridder prins prinses hertog'.split(' '),
);

/** Whether a word is all in small letters, more than two of them, and leads no name in as a prefix does. */
export function isInSmallLetters({ kind, text, key }: Token): boolean {
  return kind === 'word' && text.length > 2 && text === key && !prefixes.has(key) && !nobility.has(key);
}

/** The first token behind the prefixes that start at `index`. */
export function afterPrefixes(read: ReadText, index: number): number {
  let at = index;
  // "J.C. baron van Zuylekom"
  if (index > 0 && nobility.has(read.tokens[index]?.key ?? '') && isPrefix(read, index + 1)) at += 1;
  while (at - index < 4 && isPrefix(read, at) && (at === index || isJoined(read, at))) at += 1;
  return at;
}

/** Where a name that certainly starts at `index` ends: the index of its last token. */
export function endOfName(read: ReadText, index: number): number {
  let last = index;
  while (last - index < longestRun) {
    const next = nextPart(read, last);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

/** The last token of the next part of a name that ends at `last`, or undefined when the name is complete. */
function nextPart(read: ReadText, last: number): number | undefined {
  const start = last + 1;
  const token = read.tokens[start];
  if (token === undefined || token.opens) return undefined;
  if (/^[-–]$/u.test(token.text) && token.kind === 'mark') return partBehindHyphen(read, start);
  if (token.kind !== 'word' || !follows(read, start)) return undefined;
  const initials = afterInitials(read, start);
  if (initials > start) {
    const name = afterPrefixes(read, initials);
    return isNamePart(read, name, name > initials) ? name : initials - 2;
  }
  // "fatima z."
  const isLetter = /^\p{Ll}$/u.test(token.text) && read.classes[last]?.given && !read.classes[last]?.ordinary;
  if (isLetter && read.tokens[start + 1]?.text === '.' && read.tokens[start + 1]?.gap === '') return start + 1;
  const name = afterPrefixes(read, start);
  // "Sanne de B."
  if (name > start && isInitial(read, name) && isJoined(read, name)) return name + 1;
  if (name > start) return endOfPrefixed(read, start, name);
  return isNamePart(read, start, false) ? start : undefined;
}

function partBehindHyphen(read: ReadText, hyphen: number): number | undefined {
  const name = afterPrefixes(read, hyphen + 1);
  const token = read.tokens[name];
  const spaced = (read.tokens[hyphen]?.gap ?? '') !== '' && (read.tokens[hyphen + 1]?.gap ?? '') !== '';
  const isCapital = token?.capital && !read.nobody[name] && !read.classes[name]?.functionWord;
  return isCapital && !(spaced && read.classes[name]?.ordinary) && !spaced ? name : undefined;
}

function endOfPrefixed(read: ReadText, start: number, name: number): number | undefined {
  const token = read.tokens[name];
  const known = read.classes[name];
  if (token?.kind !== 'word' || known === undefined || read.nobody[name] || !isJoined(read, name)) return undefined;
  const only = name - start === 1 ? (read.tokens[start]?.key ?? '') : '';
  const foreign = foreignPrefixes.has(read.tokens[start]?.key ?? '');
  // "Meer" in "van der Meer" is no adverb.
  const isFunctionWord =
    known.functionWord && !(known.surname && /^(?:der|den|ter|ten)$/u.test(read.tokens[name - 1]?.key ?? ''));
  const given = read.classes[start - 1];
  const isBehindGiven = given?.given && !given.ordinary && !given.proper && !given.functionWord;
  if (token.capital) {
    // "Gijs van Elburg" is called so, and if Merel van Utrecht only came from there, that says who she is as well.
    const isFromPlace = only === 'van' && known.place && !(given?.given && !given.functionWord);
    const isPreposition = /^(?:in|uit|aan|bij|voor|over|onder|op|te|al|en|la|des)$/u.test(only) && !foreign;
    const isWordOnly = known.ordinary && !known.surname && !known.given;
    // "Ab de Kachel", "Hendrik de Scheper": how people are told apart; no role and no office has a capital there.
    const isByname =
      only === 'de' && read.classes[start - 1]?.given && !roles.has(token.key) && !organisationWords.has(token.key);
    return isFromPlace || isPreposition || (isWordOnly && !isByname && /^(?:van|de|het)$/u.test(only)) || isFunctionWord
      ? undefined
      : name;
  }
  // "truus van dam", "kees van dijk": behind what can only be a first name.
  if (only === 'van' && isBehindGiven && known.commonSurname && !isFunctionWord && !isWhence(token.key)) return name;
  if (isFunctionWord || known.proper) return undefined;
  // "Cor de visboer"
  const isOccupied = only === 'de' && read.classes[start - 1]?.given && isOccupation(token.key);
  if (isOccupied) return name;
  // "Merel in de tuin": a preposition, and a thing in lower case.
  if (known.ordinary && /^(?:in|op|uit|aan|bij|voor|over|onder)$/u.test(read.tokens[start]?.key ?? ''))
    return undefined;
  if (foreign) return known.ordinary && !known.surname ? undefined : name;
  if (/^(?:in|uit|aan|bij|voor|over|onder|op|het|des|te|al)$/u.test(only)) return undefined;
  if (known.surname) return only === 'van' && known.ordinary ? undefined : name;
  return only === '' && !known.ordinary ? name : undefined;
}

function isPrefix(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  return token?.kind === 'word' && !read.nobody[index] && (prefixes.has(token.key) || token.text === 'v');
}

function isJoined(read: ReadText, index: number): boolean {
  return /^(?:[ \t\u00a0]{1,2}|-)?$/u.test(read.tokens[index]?.gap ?? '\n');
}

/** A name that starts at token `first`; its first real word (behind initials and prefixes) is token `word`. */
export interface NameStart {
  readonly first: number;
  readonly word: number;
}
