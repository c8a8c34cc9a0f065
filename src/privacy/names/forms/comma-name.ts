import { prefixes, titles } from '../cue-words';
import { follows, type NameStart, type ReadText } from '../name-run';
import { afterInitials, isInitial } from './initials';
import { calendarNames } from './name-part';

const greetings =
  /^(?:groet|groeten|groetjes|dank|bedankt|hoi|hallo|dag|hi|hey|beste|mvg|liefs|gr|sorry|help|ja|nee|ok)$/u;
const endsItem = /^[;.)(:\]/]$/u;

/** "Bloem, G.", "Jong, Pieter de": a list or a file with the surname first, the prefixes last. */
export function commaName(read: ReadText, index: number): NameStart | undefined {
  const comma = read.tokens[index + 1];
  if (comma?.text !== ',' || comma.gap !== '' || !/^ ?$/u.test(read.tokens[index + 2]?.gap ?? '\n')) return undefined;
  if (!maySurnameStandFirst(read, index)) return undefined;
  const initials = afterInitials(read, index + 2);
  const isInitialled = initials > index + 2;
  let last = isInitialled ? initials - 1 : index + 2;
  if (!isInitialled && !isGivenName(read, last)) return undefined;
  while (!isInitialled && follows(read, last + 1) && isGivenName(read, last + 1)) last += 1;
  while (prefixes.has(read.tokens[last + 1]?.key ?? '') && follows(read, last + 1)) last += 1;
  const next = read.tokens[last + 1];
  // "Groet, J. Jansen": an ordinary name behind a greeting.
  if (next?.kind === 'word' && next.capital && !next.opens) return undefined;
  if (isInitialled) return { first: index, word: last };
  const isPrefixed = prefixes.has(read.tokens[last]?.key ?? '');
  const surname = read.classes[index];
  const isSure = surname?.surname === true && !surname.ordinary && read.classes[last]?.ordinary !== true;
  const isEnd = isSure || isPrefixed || next === undefined || next.gap.includes('\n') || endsItem.test(next.text);
  return isEnd ? { first: index, word: last } : undefined;
}

/** The last token of the initials behind a comma, with their prefixes, of a surname that ends at `last`: "Smit-de Boer, H.J.". */
export function endOfInitialsBehind(read: ReadText, last: number): number {
  const comma = read.tokens[last + 1];
  if (comma?.text !== ',' || comma.gap !== '' || !/^ ?$/u.test(read.tokens[last + 2]?.gap ?? '\n')) return last;
  const initials = afterInitials(read, last + 2);
  if (initials === last + 2) return last;
  let end = initials - 1;
  while (prefixes.has(read.tokens[end + 1]?.key ?? '') && follows(read, end + 1)) end += 1;
  const next = read.tokens[end + 1];
  return next?.kind === 'word' && next.capital && !next.opens ? last : end;
}

/** "Kromosoeto J.P. staat", "Hofstede A. en Terpstra G.": the surname first, as in a list, without a comma. */
export function surnameBeforeInitials(read: ReadText, index: number): NameStart | undefined {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token?.capital !== true || known === undefined || read.nobody[index] || known.functionWord) return undefined;
  if (token.key.length < 3 || !follows(read, index + 1) || titles.has(token.key)) return undefined;
  const behind = afterInitials(read, index + 1);
  if (behind === index + 1 || (known.proper && !known.surname) || (known.ordinary && !known.commonSurname))
    return undefined;
  // "Categorie A. is", "Ana B.": one letter says little behind a word or a first name.
  const isOne = behind - index <= 3;
  if (isOne && (!known.commonSurname || known.given)) return undefined;
  const next = read.tokens[behind];
  return next?.kind === 'word' && next.capital && !next.opens ? undefined : { first: index, word: behind - 1 };
}

function maySurnameStandFirst(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  // "o'brien, shauna" at the start of a line, as in a list.
  if (token?.opens && !token.capital && known?.surname && !known.ordinary && !known.given && !read.nobody[index])
    return true;
  // "Vrijdag, J., staat op de lijst"
  if (token?.capital && calendarNames.test(token.key) && isInitial(read, index + 2)) return true;
  if (token?.capital !== true || known === undefined || read.nobody[index] || known.functionWord || known.proper)
    return false;
  if (greetings.test(token.key)) return false;
  return known.ordinary
    ? known.commonSurname || (known.surname && isInitial(read, index + 2))
    : known.surname || !known.given;
}

function isGivenName(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known?.given !== true || known.functionWord || read.nobody[index]) return false;
  return token.capital || (!known.ordinary && !known.proper);
}

/** "de Wit, Jan", "de Wit (J.)", "Bos, mw. J." */
export function isFollowedByFirstName(read: ReadText, index: number): boolean {
  const [mark, first, known] = [read.tokens[index + 1]?.text, read.tokens[index + 2], read.classes[index + 2]];
  if ((mark !== ',' && mark !== '(') || first === undefined || first.gap.includes('\n')) return false;
  const isTitle = titles.has(first.key) && (isInitial(read, index + 4) || isInitial(read, index + 3));
  return isInitial(read, index + 2) || isTitle || (first.capital && known?.given === true && !known.functionWord);
}
