import { personVerbs, prefixes, roles, titles } from '../cue-words';
import type { ReadText } from '../name-run';
import { isBeforePersonVerb, keyAt, leadOf } from '../surroundings';
import type { WordClass } from '../word-class';
import { isSaidOfPerson } from './about-somebody';
import { calendarNames } from './name-part';

/** Titles as forms shorten them: behind one stands a surname, whatever else the word means. */
const shortTitle = /^(?:mw|mevr|mvr|dhr|hr|fam)$/u;
const kin = /^(?:tante|oom|opa|oma)$/u;

/**
 * Whether the word at `index`, behind a title or a verb of naming, is a name; `prefixed` when "van" or the like stands between.
 */
export function isCertain(read: ReadText, index: number, prefixed: boolean): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token?.kind !== 'word' || known === undefined || read.nobody[index]) return false;
  const isName = known.given || known.surname;
  if (titles.has(token.key) && !isName) return false;
  const isTitled = titles.has(keyAt(read, leadOf(read, index)));
  if (token.capital) {
    if (isTitled && isNamedWhatever(read, index)) return true;
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
    return isName || !known.proper || kin.test(keyAt(read, leadOf(read, index)));
  }
  if (known.functionWord || roles.has(token.key) || prefixes.has(token.key)) return false;
  // "mevrouw wil": in lower case it is what she does.
  if (personVerbs.has(token.key)) return false;
  // "dhr van der stoep", "mw van den bosch": the old articles stand in names alone.
  if (prefixed && /^(?:der|den|vd)$/u.test(keyAt(read, index - 1))) return true;
  // "meneer bosch": a firm is called so too.
  if (known.proper) return isTitled && known.surname && (!known.ordinary || known.built || known.commonSurname);
  // "meneer kleinhout zegt": nobody says that of a word that is only built of words.
  const isBuilt = isTitled && known.built && (known.surname || isSaidOfPerson(read, index));
  return known.given || known.commonSurname || !known.ordinary || isBuilt;
}

// "mw. Pasen", "dhr Dag", "oma Dientjes", "meneer Dijkhuizen": no word, no plant and no holiday has such a title before it.
function isNamedWhatever(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined || token.opens || token.key.length < 3) return false;
  if (roles.has(token.key) || titles.has(token.key) || personVerbs.has(token.key)) return false;
  if (known.functionWord && !known.surname && !calendarNames.test(token.key)) return false;
  if (token.allCapitals && (token.key.length < 4 || known.proper)) return false;
  const title = keyAt(read, leadOf(read, index));
  return shortTitle.test(title) || kin.test(title) || (known.built && !known.proper);
}

function isBorneBySomebody(read: ReadText, index: number, prefixed: boolean): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token === undefined || known === undefined || token.allCapitals || /(?:se|sch|sche)$/u.test(token.key))
    return false;
  if (prefixed) return /^(?:van|de|der|den|'t|vd|ter|ten|el|al)$/u.test(keyAt(read, index - 1));
  const isWhole = /-\p{Lu}/u.test(token.text) || isBeforePersonVerb(read, index);
  return isWhole && !known.ordinary && !known.place;
}

function isLoud(key: string, known: WordClass): boolean {
  const isWord = (known.ordinary && !known.built) || known.functionWord || known.proper;
  return key.length > 4 && !isWord && !roles.has(key) && !personVerbs.has(key);
}
