import {
  articles,
  foreignPrefixes,
  namingVerbs,
  personPrepositions,
  personVerbs,
  placePrepositions,
  possessions,
  prefixes,
  roles,
  titles,
} from './cue-words';
import { afterInitials, afterPrefixes, follows, isInitial, type ReadText } from './name-run';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

/** A name that starts at token `first`; its first real word (behind initials and prefixes) is token `word`. */
export interface NameStart {
  readonly first: number;
  readonly word: number;
}

/** Whether a name starts at token `index`, judged by the word itself and by what stands around it. */
export function nameStartAt(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token?.kind !== 'word' || read.nobody[index]) return undefined;
  return behindTitle(read, index) ?? withInitials(read, index) ?? withPrefix(read, index) ?? bareWord(read, index);
}

/** The index of the word that leads up to `index`, over a full stop of an abbreviation; -1 when there is none. */
function leadOf(read: ReadText, index: number): number {
  const before = read.tokens[index - 1];
  const token = read.tokens[index];
  if (before === undefined || token === undefined || token.gap.includes('\n')) return -1;
  if (before.kind === 'word') return index - 1;
  const isStop = before.text === '.' && before.gap === '' && read.tokens[index - 2]?.kind === 'word';
  return isStop && !token.opens ? index - 2 : -1;
}

function behindTitle(read: ReadText, index: number): NameStart | undefined {
  const lead = leadOf(read, index);
  const title = read.tokens[lead]?.key ?? '';
  const isTitle =
    titles.has(title) &&
    ((title !== 'mr' && title !== 'ing' && title !== 'ir' && title !== 'hr' && title !== 'heer') ||
      (read.tokens[index]?.capital ?? false));
  const isNaming = namingVerbs.has(title) || saysNameIs(read, index);
  if (!isTitle && !isNaming) return undefined;
  const initials = afterInitials(read, index);
  const word = afterPrefixes(read, initials);
  if (initials > index && !isCertainBehindTitle(read, word, true)) return { first: index, word: index };
  if (isCertainBehindTitle(read, word, word > index)) return { first: index, word };
  return word > index && isCertainBehindTitle(read, index, false) ? { first: index, word: index } : undefined;
}

function isCertainBehindTitle(read: ReadText, index: number, prefixed: boolean): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token?.kind !== 'word' || known === undefined || read.nobody[index]) return false;
  if (titles.has(token.key) && !known.surname && !known.given) return false;
  if (token.capital) {
    if (token.opens && !prefixed) return false;
    return (
      !(known.functionWord && !known.surname) &&
      !(known.proper && !known.given && !known.surname) &&
      !roles.has(token.key)
    );
  }
  if (known.functionWord || known.proper || roles.has(token.key)) return false;
  if (personVerbs.has(token.key) && !known.given) return false;
  return (
    known.given ||
    known.commonSurname ||
    (known.surname && !known.ordinary) ||
    (!known.ordinary && token.key.length > 2)
  );
}

// "mijn naam is …", "naam: …", "noem haar …"
function saysNameIs(read: ReadText, index: number): boolean {
  const lead = read.tokens.slice(Math.max(0, index - 3), index).map((token) => token.key);
  const last = lead.at(-1) ?? '';
  const earlier = lead.slice(0, -1).join(' ');
  const named =
    /(?:^|\s)(?:naam|voornaam|achternaam|roepnaam|meisjesnaam|voornamen|namen|client|cliente|betreft|bewoner|inwoner|kind|jeugdige|contactpersoon|afzender)$/u;
  if (last === ':') return named.test(earlier) && !isLabelWord(read, index);
  if (last === 'is' || last === 'was') return /(?:naam|roepnaam|voornaam|achternaam)$/u.test(earlier);
  return last !== '' && /^(?:voornaam|achternaam|roepnaam|meisjesnaam)$/u.test(last);
}

function isLabelWord(read: ReadText, index: number): boolean {
  const known = read.classes[index];
  return known !== undefined && known.ordinary && !known.given && !known.surname;
}

function withInitials(read: ReadText, index: number): NameStart | undefined {
  if (!isInitial(read, index)) return undefined;
  const word = afterPrefixes(read, afterInitials(read, index));
  const token = read.tokens[word];
  const known = read.classes[word];
  if (token?.kind !== 'word' || known === undefined || read.nobody[word] || known.functionWord) return undefined;
  if (!/^ ?$/u.test(read.tokens[word]?.gap ?? '\n')) return undefined;
  const isName = token.capital ? !known.proper || known.surname || known.given : known.commonSurname && !known.ordinary;
  return isName && !token.allCapitals ? { first: index, word } : undefined;
}

function withPrefix(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  if (token === undefined || !prefixes.has(token.key)) return undefined;
  const word = afterPrefixes(read, index);
  const name = read.tokens[word];
  const known = read.classes[word];
  if (name?.kind !== 'word' || known === undefined || read.nobody[word] || !follows(read, word) || known.functionWord)
    return undefined;
  const foreign = foreignPrefixes.has(token.key) && token.key !== 'ben' && token.key !== 'mc';
  if (foreign) return isForeignName(name, known) ? { first: index, word } : undefined;
  if (
    /^(?:op|in|uit|aan|bij|voor|over|onder|al|te|la|le|les|l|d|st|san|santa|des|het|mac|mc|ben)$/u.test(token.key) &&
    word === index + 1
  )
    return undefined;
  if (!name.capital)
    return word - index > 1 && /^(?:van|von)$/u.test(token.key) && known.commonSurname && !known.ordinary
      ? { first: index, word }
      : undefined;
  if (known.proper && !known.surname) return undefined;
  if (token.capital && !token.opens) return known.ordinary && !known.surname ? undefined : { first: index, word };
  if (token.opens && word === index + 1) return undefined;
  const several = word - index > 1 || /^(?:ter|ten|vander|vanden)$/u.test(token.key);
  return several && known.surname && !(known.ordinary && !known.commonSurname) ? { first: index, word } : undefined;
}

function isForeignName(token: Token, known: WordClass): boolean {
  if (known.ordinary || known.proper || token.key.length < 3) return known.commonSurname && token.capital;
  return token.capital || known.surname || known.given || token.key.length > 4;
}

function bareWord(read: ReadText, index: number): NameStart | undefined {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token === undefined || known === undefined || token.key.length < 2) return undefined;
  const found = token.capital ? isCapitalName(read, index, token, known) : isLowerName(read, index, token, known);
  return found ? { first: index, word: index } : undefined;
}

function isCapitalName(read: ReadText, index: number, token: Token, known: WordClass): boolean {
  if (token.allCapitals)
    return (known.given || known.commonSurname) && token.key.length > 3 && !known.ordinary && !known.proper;
  if (token.opens) return isOpeningName(read, index, token, known);
  const before = read.tokens[index - 1]?.key ?? '';
  if (
    /^(?:in|sinds|vanaf|eind|begin|half|medio|tot|van)$/u.test(before) &&
    /^(?:mei|juni|juli|april|august|augustus)$/u.test(token.key)
  )
    return false;
  if (known.functionWord && !known.given) return isSurnameByContext(read, index, known);
  if (roles.has(before) && !known.proper && !(known.ordinary && !known.given && !known.surname)) return true;
  const isThing = articles.has(before);
  if (known.given) {
    if (isThing && (known.ordinary || known.proper))
      return before === 'de' && known.surname && isSurnameByContext(read, index, known);
    return !known.proper || !placePrepositions.has(before) || hasAge(read, index);
  }
  if (known.surname) {
    if (known.proper || known.ordinary) return isSurnameByContext(read, index, known);
    return !isThing || before === 'de';
  }
  if (known.ordinary || known.proper) return false;
  return isUnknownName(read, index, token);
}

// A capitalised ordinary word in mid-sentence: a surname if a person would fit here, otherwise somebody likes capitals.
function isSurnameByContext(read: ReadText, index: number, known: WordClass): boolean {
  if (!known.surname || (known.place && !known.commonSurname)) return false;
  const before = read.tokens[index - 1]?.key ?? '';
  const next = read.tokens[index + 1]?.key ?? '';
  if (roles.has(read.tokens[index]?.key ?? '')) return false;
  if (before === 'de')
    return known.commonSurname &&
      !/^(?:koning|burger|heer|prins|meester|wit|rijk|boer)$/u.test(read.tokens[index]?.key ?? '')
      ? personVerbs.has(next) || isBehindPersonPreposition(read, index - 1)
      : false;
  if (articles.has(before) || known.proper)
    return known.commonSurname && personVerbs.has(next) && !articles.has(before);
  return known.commonSurname && (personVerbs.has(next) || isBehindPersonPreposition(read, index));
}

function isBehindPersonPreposition(read: ReadText, index: number): boolean {
  return /^(?:met|aan|door|volgens|tegen|en)$/u.test(read.tokens[index - 1]?.key ?? '');
}

function isUnknownName(read: ReadText, index: number, token: Token): boolean {
  const before = read.tokens[index - 1];
  const next = read.tokens[index + 1];
  if (hasAge(read, index)) return true;
  if (token.key.length < 3 || /[\p{Ll}]\p{Lu}/u.test(token.text.replace(/^(?:Mc|Mac|De|Van|Al|El|O['’])/u, '')))
    return false;
  if (articles.has(before?.key ?? '')) return false;
  if (placePrepositions.has(before?.key ?? ''))
    return /^(?:thuis|langs|logeert|slaapt|woont|en)$/u.test(next?.key ?? '') || isCapitalFollower(read, index);
  if (/^["“‘'(/&-]$/u.test(before?.text ?? '') || /^["”’'/&-]$/u.test(next?.text ?? ''))
    return before?.text === '(' ? false : isCapitalFollower(read, index);
  return token.key.length > 2;
}

/** Whether the next word is a capital that could be a surname. */
function isCapitalFollower(read: ReadText, index: number): boolean {
  const word = afterPrefixes(read, index + 1);
  const token = read.tokens[word];
  const known = read.classes[word];
  return (
    token?.kind === 'word' &&
    token.capital &&
    !token.opens &&
    !token.allCapitals &&
    follows(read, word) &&
    known !== undefined &&
    !read.nobody[word] &&
    !known.functionWord &&
    (known.surname || known.given || (!known.ordinary && !known.proper))
  );
}

function isOpeningName(read: ReadText, index: number, token: Token, known: WordClass): boolean {
  const next = read.tokens[index + 1];
  if (token.key.length < 2) return false;
  if (known.functionWord) return token.key === 'wil' && personVerbs.has(next?.key ?? '');
  if (known.given && !known.ordinary && !known.proper) return true;
  if (known.commonSurname && !known.ordinary && !known.proper) return true;
  const fitsPerson = personVerbs.has(next?.key ?? '') && next !== undefined && !next.capital;
  if (known.given)
    return (
      hasAge(read, index) ||
      isCapitalFollower(read, index) ||
      isJoinedByAnd(read, index) ||
      (fitsPerson && !known.place)
    );
  if (known.proper) return false;
  if (known.ordinary) return known.surname && isCapitalFollower(read, index) && known.commonSurname && false;
  if (known.surname) return true;
  return (
    token.key.length > 2 &&
    (hasAge(read, index) || isCapitalFollower(read, index) || fitsPerson || ownsSomething(read, index))
  );
}

function isLowerName(read: ReadText, index: number, token: Token, known: WordClass): boolean {
  const before = read.tokens[index - 1];
  const next = read.tokens[index + 1];
  if (known.functionWord || token.key.length < 3)
    return known.given && !known.functionWord && isJoinedByAnd(read, index) && !known.ordinary;
  if (
    read.tokens[index + 1]?.text === '.' &&
    read.tokens[index + 1]?.gap === '' &&
    token.key.length < 4 &&
    read.tokens[index + 2]?.kind === 'number'
  )
    return false;
  const isThing = articles.has(before?.key ?? '') || before?.text === '-' || next?.text === '@';
  if (known.given && !known.ordinary && !known.proper)
    return !isThing || before?.key === 'die' || before?.key === 'onze';
  if (known.given) {
    if (isThing) return false;
    if (hasAge(read, index) || isJoinedByAnd(read, index)) return true;
    if (roles.has(before?.key ?? '') && !personVerbs.has(token.key) && next?.kind !== 'number')
      return isFamilyRole(before?.key ?? '');
    return isSurnameFollower(read, index);
  }
  if (known.commonSurname && !known.ordinary && !known.proper) return !isThing && token.key.length > 3;
  return ownsName(token) && possessions.has(next?.key ?? '') && !known.ordinary;
}

function isFamilyRole(key: string): boolean {
  return /^(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|buurman|buurvrouw|vriend|vriendin|collega|neef|nicht|partner|kleinzoon|kleindochter|tante|oom)$/u.test(
    key,
  );
}

// "roos el idrissi", "mark jansen": what follows can only be a surname.
function isSurnameFollower(read: ReadText, index: number): boolean {
  const word = afterPrefixes(read, index + 1);
  const known = read.classes[word];
  if (known === undefined || !follows(read, word) || read.nobody[word]) return false;
  const foreign = word > index + 1 && foreignPrefixes.has(read.tokens[index + 1]?.key ?? '');
  return (
    (known.commonSurname &&
      (!known.ordinary ||
        (word > index + 1 && !/^(?:van|de|op|in|bij|voor)$/u.test(read.tokens[word - 1]?.key ?? '')))) ||
    (foreign && !known.ordinary && known.surname)
  );
}

/** "Kevin (14)", "Roos, 9 jaar", "Mees van 7". */
function hasAge(read: ReadText, index: number): boolean {
  const [first, second, third] = [1, 2, 3].map((offset) => read.tokens[index + offset]);
  const isAge = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d{1,2}$/u.test(token.text);
  if (first?.text === '(' && isAge(second))
    return third?.text === ')' || /^(?:jaar|jr|j|mnd|maanden)$/u.test(third?.key ?? '');
  const years = /^(?:jaar|jr|jaren|maanden|mnd)$/u;
  if (first?.text === ',' && isAge(second)) return years.test(third?.key ?? '');
  if (first?.key === 'van' && isAge(second))
    return years.test(third?.key ?? '') || !/^(?:%|procent|euro|uur|:|-)$/u.test(third?.key ?? '');
  return (
    isAge(first) &&
    years.test(second?.key ?? '') &&
    (read.tokens[index]?.capital ?? false) &&
    !(read.classes[index]?.ordinary ?? false)
  );
}

/** "jan en roos", "Mark & Fatima": one of the two is a name beyond doubt. */
function isJoinedByAnd(read: ReadText, index: number): boolean {
  return [index - 2, index + 2].some((other) => {
    const joint = read.tokens[(index + other) / 2];
    const known = read.classes[other];
    if (!/^(?:en|&|\/|of|,)$/u.test(joint?.text ?? '') || known === undefined || read.nobody[other]) return false;
    if (joint?.text === ',' && !/^(?:en|,|&)$/u.test(read.tokens[index + 1]?.text ?? '')) return false;
    return known.given && !known.ordinary && !known.proper && (read.tokens[other]?.key.length ?? 0) > 2;
  });
}

function ownsSomething(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  return (
    token !== undefined &&
    (token.text.length > token.end - token.start || ownsName(token)) &&
    possessions.has(read.tokens[index + 1]?.key ?? '')
  );
}

// "kevins", "Jans": a name with the s of possession.
function ownsName(token: Token): boolean {
  return token.key.length > 3 && token.key.endsWith('s');
}

/** Prepositions after which a capital is more likely a person; exported for the rule on repeated names. */
export const beforePeople = personPrepositions;
