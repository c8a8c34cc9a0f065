import { foreignPrefixes, personVerbs, possessions, prefixes, titles } from './cue-words';
import { afterPrefixes, follows, type ReadText } from './name-run';
import type { Token } from './tokens';

const farthestTitle = 7;
const years = /^(?:jaar|jr|jaren|jarige|maanden|mnd)$/u;

/** Key of the token at a distance from `index`, empty where the text or the line ends. */
export function keyAt(read: ReadText, index: number): string {
  return read.tokens[index]?.key ?? '';
}

/** "Kevin (14)", "Roos, 9 jaar", "Mees van 7": an age makes a name certain. */
export function hasAge(read: ReadText, index: number): boolean {
  const [first, second, third] = [read.tokens[index + 1], read.tokens[index + 2], read.tokens[index + 3]];
  if (first?.text === '(' && isAge(second))
    return third?.text === ')' || years.test(third?.key ?? '') || third?.text === ',';
  if (first?.text === ',' && isAge(second)) return years.test(third?.key ?? '');
  if (first?.key === 'van' && isAge(second))
    return !/^(?:%|procent|euro|uur|:|-|\/|maart|april|mei|juni|juli)$/u.test(third?.key ?? '');
  return isAge(first) && years.test(second?.key ?? '') && isCapitalAndUnusual(read, index);
}

function isAge(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,2}$/u.test(token.text);
}

function isCapitalAndUnusual(read: ReadText, index: number): boolean {
  return (read.tokens[index]?.capital ?? false) && !(read.classes[index]?.ordinary ?? false);
}

/** "jan en roos", "Mark & Fatima": the other of the two is a name beyond doubt. */
export function isJoinedByAnd(read: ReadText, index: number): boolean {
  return [index - 2, index + 2].some((other) => {
    const joint = read.tokens[(index + other) / 2]?.text ?? '';
    const known = read.classes[other];
    if (!/^(?:en|&|\/|of|,)$/u.test(joint) || known === undefined || read.nobody[other]) return false;
    if (joint === ',' && !/^(?:en|,|&)$/u.test(read.tokens[index + 1]?.text ?? '')) return false;
    return known.given && !known.ordinary && !known.proper && keyAt(read, other).length > 2;
  });
}

/** Whether the word behind `index` is a capital that could be a surname. */
export function isBeforeCapital(read: ReadText, index: number): boolean {
  const word = afterPrefixes(read, index + 1);
  const token = read.tokens[word];
  const known = read.classes[word];
  if (token?.kind !== 'word' || known === undefined || read.nobody[word] || !follows(read, word)) return false;
  if (!token.capital || token.opens || token.allCapitals || known.functionWord) return false;
  return known.surname || known.given || (!known.ordinary && !known.proper);
}

/** "roos el idrissi", "mark jansen": what follows, in lower case, can only be a surname. */
export function isBeforeSurname(read: ReadText, index: number): boolean {
  const word = afterPrefixes(read, index + 1);
  const known = read.classes[word];
  if (known === undefined || !follows(read, word) || read.nobody[word]) return false;
  const last = keyAt(read, word - 1);
  const prefixed = word > index + 1;
  if (prefixed && foreignPrefixes.has(keyAt(read, index + 1))) return known.surname && !known.ordinary;
  return (
    known.commonSurname && (!known.ordinary || (prefixed && !/^(?:van|de|het|op|in|bij|voor|aan|uit)$/u.test(last)))
  );
}

/** Whether somebody does something here: a verb of people follows. */
export function isBeforePersonVerb(read: ReadText, index: number): boolean {
  const next = read.tokens[index + 1];
  return next !== undefined && !next.capital && personVerbs.has(next.key);
}

/** "Kevin haar moeder", "Oumnia z'n vader", "Jans moeder": the next words are somebody's. */
export function ownsWhatFollows(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (token === undefined) return false;
  const next = keyAt(read, index + 1);
  if (/^(?:haar|zijn|z'n|d'r|der|hun|zn|dr)$/u.test(next)) return possessions.has(keyAt(read, index + 2));
  const owns = token.text.length > token.end - token.start || (token.key.length > 3 && token.key.endsWith('s'));
  return owns && possessions.has(next);
}

/** "spreekt alleen Tigrinya": a capital behind such words is a language. */
export function isLanguage(read: ReadText, index: number): boolean {
  const lead = [1, 2, 3].map((offset) => keyAt(read, index - offset));
  if (/^(?:taal|tolk|les|het)$/u.test(lead[0] ?? ''))
    return lead[0] !== 'het' || /^(?:in|naar|uit)$/u.test(lead[1] ?? '');
  return (
    lead.some((key) => /^(?:spreekt|spreken|verstaat|verstaan|praat|spreek|beheerst)$/u.test(key)) &&
    !/^(?:met|over)$/u.test(lead[0] ?? '')
  );
}

/** "max. 3 gesprekken", "Art. 162": an abbreviation before a number. */
export function isShortenedNumber(read: ReadText, index: number): boolean {
  const stop = read.tokens[index + 1];
  return stop?.text === '.' && stop.gap === '' && read.tokens[index + 2]?.kind === 'number';
}

/** The title that a word stands behind, over prefixes and initials: "mw" of "mw v.d. Kodde"; empty when there is none. */
export function titleBefore(read: ReadText, index: number): string {
  let at = index - 1;
  while (at > index - farthestTitle && (prefixes.has(keyAt(read, at)) || isInitialOrStop(read, at))) at -= 1;
  if (read.tokens[at + 1]?.gap.includes('\n')) return '';
  return titles.has(keyAt(read, at)) ? keyAt(read, at) : '';
}

function isInitialOrStop(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (token === undefined || token.text.length > 2) return false;
  return token.text === '.' ? token.gap === '' : /^\p{L}$/u.test(token.text);
}

/** The word that leads up to `index`, over the full stop of an abbreviation; -1 when there is none. */
export function leadOf(read: ReadText, index: number): number {
  const before = read.tokens[index - 1];
  const token = read.tokens[index];
  if (before === undefined || token === undefined || token.gap.includes('\n')) return -1;
  if (before.kind === 'word') return index - 1;
  const isStop = before.text === '.' && before.gap === '' && read.tokens[index - 2]?.kind === 'word';
  return isStop && !token.opens ? index - 2 : -1;
}
