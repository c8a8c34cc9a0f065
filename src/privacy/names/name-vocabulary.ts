import { givenNamesAfrican } from '../words/given-names-african';
import { givenNamesAlsoWords } from '../words/given-names-also-words';
import { givenNamesArabicBerber } from '../words/given-names-arabic-berber';
import { givenNamesAsian } from '../words/given-names-asian';
import { givenNamesDutch } from '../words/given-names-dutch';
import { givenNamesEastEuropean } from '../words/given-names-east-european';
import { givenNamesFromLists } from '../words/given-names-from-lists';
import { givenNamesSurinameseCaribbean } from '../words/given-names-surinamese-caribbean';
import { givenNamesTurkishKurdish } from '../words/given-names-turkish-kurdish';
import { institutions } from '../words/institutions';
import { namesBeforeWords } from '../words/names-before-words';
import { neverABareName } from '../words/never-a-bare-name';
import { notAPerson } from '../words/not-a-person';
import { peoples } from '../words/peoples';
import { places } from '../words/places';
import { properNouns } from '../words/proper-nouns';
import { surnamesDutch } from '../words/surnames-dutch';
import { surnamesFromLists } from '../words/surnames-from-lists';
import { surnamesInternational } from '../words/surnames-international';
import { phraseOf, unpackWords, wordsOf } from '../words/unpack-words';
import { keyOf } from './word-key';

/** Everything known about words that may or may not be names, by key (see `keyOf`). */
export interface NameVocabulary {
  readonly given: ReadonlySet<string>;
  /** Surnames without prefixes; the common ones are also recognised in lower case. */
  readonly surnames: ReadonlySet<string>;
  readonly commonSurnames: ReadonlySet<string>;
  /** Places, peoples, organisations, laws, brands: capitals that are nobody. */
  readonly properNouns: ReadonlySet<string>;
  readonly placeNames: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Phrases that are nobody, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let loaded: NameVocabulary | undefined;

/** The vocabulary, read from the word lists at first use (some tens of milliseconds). */
export function nameVocabulary(): NameVocabulary {
  loaded ??= load();
  return loaded;
}

function load(): NameVocabulary {
  const ownGiven = [
    givenNamesDutch,
    givenNamesTurkishKurdish,
    givenNamesArabicBerber,
    givenNamesSurinameseCaribbean,
    givenNamesEastEuropean,
    givenNamesAfrican,
    givenNamesAsian,
    givenNamesAlsoWords,
    namesBeforeWords,
  ];
  const commonSurnames = [...wordsOf(surnamesDutch), ...wordsOf(surnamesInternational)].map(keyOf);
  const fixed = [...wordsOf(institutions), ...wordsOf(notAPerson)].map(keyOf);
  const placeEntries = wordsOf(places).map(keyOf);
  return {
    given: new Set([...ownGiven.flatMap(wordsOf).map(keyOf), ...unpackWords(givenNamesFromLists)]),
    surnames: new Set([...commonSurnames, ...unpackWords(surnamesFromLists)]),
    commonSurnames: new Set(commonSurnames),
    properNouns: new Set(
      [...fixed, ...placeEntries, ...wordsOf(peoples).map(keyOf), ...unpackWords(properNouns)].filter(
        (entry) => !entry.includes('_'),
      ),
    ),
    placeNames: new Set(placeEntries),
    functionWords: new Set(wordsOf(neverABareName).map(keyOf)),
    phrases: byFirstWord([...fixed, ...placeEntries].filter((entry) => entry.includes('_')).map(phraseOf)),
  };
}

function byFirstWord(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? '';
    const others = found.get(first);
    if (others) others.push(phrase);
    else found.set(first, [phrase]);
  }
  return found;
}
