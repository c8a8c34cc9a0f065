import { matters, namingVerbs, personVerbs, prefixes, roles, titles } from './cue-words';
import { afterInitials, isInitial } from './forms/initials';
import { afterPrefixes, type NameStart, type ReadText } from './name-run';
import { isBeforePersonVerb, keyAt } from './surroundings';
import type { WordClass } from './word-class';

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
  if (initials > index && !isCertain(read, word, true)) return { first: index, word: index };
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

/** The word that leads up to `index`, over the full stop of an abbreviation; -1 when there is none. */
function leadOf(read: ReadText, index: number): number {
  const before = read.tokens[index - 1];
  const token = read.tokens[index];
  if (before === undefined || token === undefined || token.gap.includes('\n')) return -1;
  if (before.kind === 'word') return index - 1;
  const isStop = before.text === '.' && before.gap === '' && read.tokens[index - 2]?.kind === 'word';
  return isStop && !token.opens ? index - 2 : -1;
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

function isCertain(read: ReadText, index: number, prefixed: boolean): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token?.kind !== 'word' || known === undefined || read.nobody[index]) return false;
  const isName = known.given || known.surname;
  if (titles.has(token.key) && !isName) return false;
  const isTitled = titles.has(keyAt(read, leadOf(read, index)));
  if (token.capital) {
    // "Mevrouw VRIJLAND": longer than a law or an illness.
    if (token.allCapitals && isTitled && isLoud(token.key, known)) return true;
    // "mevr. Heer"
    const isSurname = known.commonSurname && isTitled;
    if ((roles.has(token.key) && !isSurname) || (known.functionWord && !known.surname)) return false;
    if (token.allCapitals && !isName) return false;
    if (token.opens && !prefixed && known.ordinary && !known.given) return false;
    // "Meneer Pastoor zegt iedereen", "Mevrouw Ooievaar": no surname that anybody bears; the tagger may know better.
    if (known.ordinary && !isName && !prefixed) return false;
    // "De heer 't Gilde", "Mevrouw Oemrawsingh-Baldew": a place or an institution is no lady, unless she came from it.
    if (isTitled && isBorneBySomebody(read, index, prefixed)) return true;
    // "Tante Coba": an institution is nobody's aunt.
    return isName || !known.proper || /^(?:tante|oom|opa|oma)$/u.test(keyAt(read, leadOf(read, index)));
  }
  if (known.functionWord || roles.has(token.key) || prefixes.has(token.key)) return false;
  // "mevrouw wil": in lower case it is what she does.
  if (personVerbs.has(token.key)) return false;
  // "dhr van der stoep", "mw van den bosch": the old articles stand in names alone.
  if (prefixed && /^(?:der|den|vd)$/u.test(keyAt(read, index - 1))) return true;
  if (known.proper) return false;
  // "meneer kleinhout zegt": nobody says that of a word that is only built of words.
  const isBuilt = isTitled && known.built && (known.surname || isBeforePersonVerb(read, index));
  return known.given || known.commonSurname || !known.ordinary || isBuilt;
}

function isBorneBySomebody(read: ReadText, index: number, prefixed: boolean): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined || token.allCapitals || /(?:se|sch|sche)$/u.test(token.key))
    return false;
  if (prefixed) return /^(?:van|de|der|den|'t|vd|ter|ten|el|al)$/u.test(keyAt(read, index - 1));
  const isWhole = token.key.includes('-') || isBeforePersonVerb(read, index);
  return isWhole && !known.ordinary && !known.place;
}

function isLoud(key: string, known: WordClass): boolean {
  const isWord = (known.ordinary && !known.built) || known.functionWord || known.proper;
  return key.length > 4 && !isWord && !roles.has(key) && !personVerbs.has(key);
}
