import packed from '../words/packed.json';
import { phraseOf, unpackWords } from '../words/unpack-words';

/** Everything known about words that may or may not be names, by key (see `keyOf`). */
export interface NameVocabulary {
  readonly given: ReadonlySet<string>;
  /** Surnames without prefixes; the common ones are also recognised in lower case. */
  readonly surnames: ReadonlySet<string>;
  readonly commonSurnames: ReadonlySet<string>;
  /** Places, peoples, organisations, laws, brands: capitals that are nobody. */
  readonly properNouns: ReadonlySet<string>;
  readonly placeNames: ReadonlySet<string>;
  /** Names that are plants, animals and things as well. */
  readonly things: ReadonlySet<string>;
  /** Words of dialects: no names at the start of a sentence. */
  readonly dialect: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Phrases that are nobody, by their first word and then by their second: hundreds begin with "de". */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;
}

let loaded: NameVocabulary | undefined;

/** The vocabulary, unpacked from the word lists at first use (some tens of milliseconds). */
export function nameVocabulary(): NameVocabulary {
  loaded ??= load();
  return loaded;
}

function load(): NameVocabulary {
  const commonSurnames = unpackWords(packed.commonSurnames);
  return {
    given: new Set(unpackWords(packed.given)),
    surnames: new Set([...commonSurnames, ...unpackWords(packed.otherSurnames)]),
    commonSurnames: new Set(commonSurnames),
    properNouns: new Set(unpackWords(packed.properNouns)),
    placeNames: new Set(unpackWords(packed.placeNames)),
    things: new Set(unpackWords(packed.things)),
    dialect: new Set(unpackWords(packed.dialect)),
    functionWords: new Set(unpackWords(packed.functionWords)),
    phrases: byFirstWords(unpackWords(packed.phrases).map(phraseOf)),
  };
}

function byFirstWords(phrases: readonly (readonly string[])[]): NameVocabulary['phrases'] {
  const found = new Map<string, Map<string, (readonly string[])[]>>();
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase;
    const behindFirst = found.get(first) ?? new Map<string, (readonly string[])[]>();
    found.set(first, behindFirst.set(second, [...(behindFirst.get(second) ?? []), phrase]));
  }
  return found;
}
