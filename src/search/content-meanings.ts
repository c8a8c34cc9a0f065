import { COLLOQUIAL } from '../language/colloquial';
import { ELSEWHERE, ELSEWHERE_MEANING } from '../language/elsewhere';
import { addWay, type Meaning, type Meanings } from '../language/meanings';
import type { Edition, Tree } from '../model/model';

/** Begins the term of a meaning that only says whom a question is about. */
const PERSON_MARK = '+';
const GLOSSARY_WEIGHT = 0.95;

/** Everything that can be said in several ways: in general, by the glossary, and the longer keywords of the trees. */
export function contentMeanings(edition: Edition, trees: readonly Tree[]): Meanings {
  const meanings: Meanings = new Map();
  for (const way of ELSEWHERE) addWay(meanings, ELSEWHERE_MEANING, way);
  COLLOQUIAL.forEach(({ ways, kind, weight }, number) => {
    const id = `${kind === 'person' ? PERSON_MARK : '~'}${number}`;
    const meaning: Meaning = { id, weight, names: kind === 'person' || kind === 'party', urgent: kind === 'urgent' };
    for (const way of ways) addWay(meanings, meaning, way);
  });
  for (const term of edition.glossary.values()) {
    const meaning: Meaning = { id: `@${term.id}`, weight: GLOSSARY_WEIGHT, names: true };
    addWay(meanings, meaning, term.term);
    // Editors list what people type for a term, not only other names for it.
    for (const way of term.synonyms) addWay(meanings, { ...meaning, names: false }, way);
  }
  for (const phrase of new Set(trees.flatMap(phrasesOf))) {
    addWay(meanings, { id: `=${phrase}`, weight: 1, names: false }, phrase);
  }
  return meanings;
}

/** The texts of the glossary and the language lists, for the vocabulary. */
export function* knownWays(edition: Edition): Iterable<string> {
  yield* ELSEWHERE;
  for (const { ways } of COLLOQUIAL) yield* ways;
  for (const term of edition.glossary.values()) {
    yield term.term;
    yield* term.synonyms;
  }
}

/** Keywords of several words, and numbers with the word before them ("Gouden regel 2", "valkuil 9"). */
function phrasesOf(tree: Tree): readonly string[] {
  const numbered = tree.title.toLowerCase().match(/\p{L}+ \d+/gu) ?? [];
  return [...numbered, ...tree.keywords.map((keyword) => keyword.toLowerCase().trim())].filter((phrase) =>
    /\s/u.test(phrase),
  );
}
