import { matters, namingVerbs, titles } from './cue-words';
import { isCertain } from './forms/certain-name';
import { afterInitials, isInitial } from './forms/initials';
import { afterPrefixes, type NameStart, type ReadText } from './name-run';
import { keyAt, leadOf } from './surroundings';

// "mr" is a chat word and a law degree, "ing" a bank: these need a capital behind them.
const titlesBeforeCapital = new Set(['mr', 'ing', 'ir', 'ds', 'prof', 'opa', 'oma', 'meester', 'wed']);
const nameLabels =
  /(?:^|\s)(?:naam|voornaam|achternaam|roepnaam|meisjesnaam|voornamen|namen|client|cliente|clienten|betreft|bewoner|inwoner|kind|jeugdige|contactpersoon|afzender|moeder|vader|partner|aanmelder|melder|aanwezig|deelnemers)$/u;

/** A name behind a title ("mevr.", "familie"), behind "heet" and the like, or behind the label of a form ("Naam:"). */
export function titledName(read: ReadText, index: number): NameStart | undefined {
  const titled = isTitled(read, index);
  if (!titled && !isNamed(read, index)) return undefined;
  if (!titled && isOrdinaryInLower(read, index)) return undefined;
  const initials = afterInitials(read, index);
  const small = titled && initials === index ? afterSmallInitials(read, index) : index;
  if (small > index) return { first: index, word: afterPrefixes(read, small) };
  const word = afterPrefixes(read, initials);
  // "casus el M.", "mw. de V."
  if (word > initials && isInitial(read, word)) return { first: index, word };
  // "mw. D. K. en": all of them, and the last has its stop behind it.
  if (initials > index && !isCertain(read, word, true)) return { first: index, word: initials - 2 };
  if (word === index + 1 && isPrepositionBeforeThing(read, index)) return undefined;
  if (isCertain(read, word, word > index)) return { first: index, word };
  return word > index && isCertain(read, index, false) ? { first: index, word: index } : undefined;
}

function isTitled(read: ReadText, index: number): boolean {
  const title = keyAt(read, leadOf(read, index));
  if ((matters.has(title) || read.tokens[index]?.gap === '-') && isOfSomebody(read, index)) return true;
  if (!titles.has(title)) return false;
  const known = read.classes[index];
  return (
    !titlesBeforeCapital.has(title) ||
    (read.tokens[afterPrefixes(read, index)]?.capital ?? false) ||
    (known?.given === true && !known.ordinary)
  );
}

// "de zaak-Bakker", "dossier Veenstra": a name behind the matter, with a hyphen or a capital.
function isOfSomebody(read: ReadText, index: number): boolean {
  const word = afterPrefixes(read, index);
  const [token, known] = [read.tokens[word], read.classes[word]];
  if (word > index && isInitial(read, word)) return true;
  if (token?.capital !== true || token.allCapitals || token.opens || known === undefined || known.proper) return false;
  return read.tokens[index]?.gap === '-' || (word > index ? known.commonSurname : known.surname || known.given);
}

// "dhr p. vd velde", "mw a.b. jansen": initials in small letters, only between a title and a surname.
function afterSmallInitials(read: ReadText, index: number): number {
  let at = index;
  while (at < index + 8 && /^\p{Ll}$/u.test(read.tokens[at]?.text ?? '') && read.tokens[at + 1]?.text === '.') at += 2;
  const word = afterPrefixes(read, at);
  const [token, known] = [read.tokens[word], read.classes[word]];
  const isSurname =
    token?.kind === 'word' && known !== undefined && !known.functionWord && (known.surname || !known.ordinary);
  return at > index && isSurname ? at : index;
}

// "gezin in Beeld", "mevrouw uit de flat"
function isPrepositionBeforeThing(read: ReadText, index: number): boolean {
  const known = read.classes[index + 1];
  return (
    /^(?:in|uit|aan|bij|voor|over|onder|op)$/u.test(keyAt(read, index)) && (known?.surname !== true || known.ordinary)
  );
}

// "zij heet …", "hij noemt zich …", "mijn naam is …", "naam: …"
function isNamed(read: ReadText, index: number): boolean {
  const [last, earlier] = [keyAt(read, index - 1), keyAt(read, index - 2)];
  if (read.tokens[index]?.gap.includes('\n')) return false;
  if (namingVerbs.has(last) || (namingVerbs.has(earlier) && /^(?:zich|haar|hem|ook|nu)$/u.test(last))) return true;
  if (/^(?:voornaam|achternaam|roepnaam|meisjesnaam)$/u.test(last)) return true;
  if (last === ':') return nameLabels.test(`${keyAt(read, index - 3)} ${earlier}`) && !isLabelWord(read, index);
  return (last === 'is' || last === 'was') && /(?:naam)$/u.test(earlier);
}

// "dat heet uitstroom", "genoemd in de brief": behind a verb of naming most words in lower case are no names.
function isOrdinaryInLower(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  return token !== undefined && !token.capital && known?.ordinary === true && !known.given;
}

function isLabelWord(read: ReadText, index: number): boolean {
  const known = read.classes[index];
  return known?.ordinary === true && !known.given && !known.surname;
}
