import { prefixes } from './cue-words';
import { isDutchWord, isListedWord, isNameBeforeWord, isStem } from './dutch-vocabulary';
import { isNearName } from './forms/near-name';
import { nameVocabulary } from './name-vocabulary';
import type { Token } from './tokens';

/** What is known about one word of a text, apart from where it stands. */
export interface WordClass {
  readonly given: boolean;
  readonly surname: boolean;
  readonly commonSurname: boolean;
  /** Also an ordinary Dutch word. */
  readonly ordinary: boolean;
  /** An ordinary word only because words can be joined and lengthened: "hoogvlieger", and "kuipershoek" too. */
  readonly built: boolean;
  /** No word that any list holds, and one slip of the pen away from a name. */
  readonly near: boolean;
  /** A name that is a plant, an animal or a thing as well ("Jasmijn"), which no sentence can open with beyond doubt. */
  readonly thing: boolean;
  /** Also a place, people, organisation, law or brand. */
  readonly proper: boolean;
  readonly place: boolean;
  readonly functionWord: boolean;
}

const nothing: WordClass = {
  given: false,
  surname: false,
  commonSurname: false,
  ordinary: false,
  built: false,
  near: false,
  thing: false,
  proper: false,
  place: false,
  functionWord: false,
};
const peopleOrLanguage = /(?:sen|se|er|ers|nees|nese|isch|ische|aans|aanse|ees|ese|iaan|ianen)$/u;

const threefold = /^\p{Lu}\p{L}+-[AaKk](?:ie|im)?-\p{Lu}\p{L}+$/u;

/** Looks a token up in all lists. Double names ("Anne-Marie") are judged by their parts. */
export function classify(token: Token): WordClass {
  if (token.kind !== 'word' || token.key === '') return nothing;
  const whole = lookUp(token.key);
  if (!token.key.includes('-')) return whole;
  // "Jan-Kees" is no compound.
  if (whole.given) return { ...whole, ordinary: false, built: false };
  // "Lie-A-Fat", "Tjon-A-Ten": three words, and one Surinamese surname.
  if (threefold.test(token.text)) return { ...nothing, surname: true };
  const parts = token.key
    .split('-')
    .filter((part) => !prefixes.has(part))
    .map(lookUp);
  // "Marie-José" is in the dictionary, and a person all the same.
  const isGiven = parts.length > 1 && parts.every((part) => part.given && !part.functionWord && !part.place);
  if (whole.proper && !isGiven) return whole;
  const isName = parts.length > 0 && parts.every((part) => (part.surname || part.given) && !part.functionWord);
  return {
    ...whole,
    given: isName && parts.every((part) => part.given),
    surname: isName && parts.some((part) => part.surname),
    built: !isName && whole.built,
    near: !isName && whole.near,
    ordinary: !isName && (whole.ordinary || parts.some((part) => part.ordinary)),
    proper: !isGiven && parts.some((part) => part.proper && !part.given && !part.surname),
  };
}

/**
 * What was found of words of the dictionary and their forms, which nearly all words of a text are, of small words and of places,
 * peoples, offices and brands. Others are looked up each time: what can only be somebody's name does not stay in memory.
 */
const found = new Map<string, WordClass>();
const MOST_FOUND = 4_000;

function lookUp(key: string): WordClass {
  const before = found.get(key);
  if (before !== undefined) return before;
  const now = lookUpAnew(key);
  const isNobody = now.functionWord || (now.proper && !now.given && !now.surname);
  if (isNobody || (now.ordinary && !now.built)) {
    if (found.size >= MOST_FOUND) found.clear();
    found.set(key, now);
  }
  return now;
}

function lookUpAnew(key: string): WordClass {
  const known = nameVocabulary();
  const commonSurname = known.commonSurnames.has(key);
  const given = known.given.has(key);
  const surname = commonSurname || known.surnames.has(key);
  const ordinary = isDutchWord(key) || known.dialect.has(key);
  // "minnaard": an ending makes it a word, and a list makes it a surname.
  const built = ordinary && !(surname ? isStem(key) : isListedWord(key));
  const proper = known.properNouns.has(key) || isDerivedFromProper(key);
  return {
    given,
    surname,
    commonSurname,
    ordinary,
    built,
    near: !given && !surname && !proper && !ordinary && isNearName(key),
    thing: known.things.has(key) || (given && isNameBeforeWord(key)),
    proper,
    place: known.placeNames.has(key),
    functionWord: known.functionWords.has(key),
  };
}

// "Turkse", "Utrechtse", "Syriërs": the lists hold most peoples and languages, not all of their forms.
function isDerivedFromProper(key: string): boolean {
  const known = nameVocabulary().properNouns;
  if (key.length < 5) return false;
  if (/(?:e|s)$/u.test(key) && known.has(key.slice(0, -1)) && peopleOrLanguage.test(key)) return true;
  return key.endsWith('se') && known.has(key.slice(0, -2));
}
