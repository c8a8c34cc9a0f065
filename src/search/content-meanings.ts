import { addWay, type Meaning, type Meanings } from '../language/meanings';
import { splitWords } from '../language/split-words';
import type { Edition } from '../model/edition';
import type { SayingKind } from '../model/language-data';
import type { Tree } from '../model/tree';

/** Begins the term of a meaning that only says whom a question is about. */
const PERSON_MARK = '+';
const GLOSSARY_WEIGHT = 0.95;
/** How much a saying counts beside the very word (1). */
const WEIGHTS: Readonly<Record<SayingKind, number>> = { person: 0.7, party: 0.95, urgent: 1.3, related: 0.95 };
/** Stands in no tree: saying it only makes a question less ours. */
export const ELSEWHERE_MEANING: Meaning = { id: '!elsewhere', weight: 0, names: false };

/** Everything that can be said in several ways: in general, by the glossary, and the longer keywords of the trees. */
export function contentMeanings(edition: Edition, trees: readonly Tree[]): Meanings {
  const meanings: Meanings = new Map();
  const { sayings, elsewhere, shorthand } = edition.language;
  const add = (meaning: Meaning, way: string): void => addWay(meanings, meaning, splitWords(way, shorthand));
  for (const way of elsewhere) add(ELSEWHERE_MEANING, way);
  sayings.forEach(({ ways, kind }, number) => {
    const id = `${kind === 'person' ? PERSON_MARK : '~'}${number}`;
    const names = kind === 'person' || kind === 'party';
    const meaning: Meaning = { id, weight: WEIGHTS[kind], names, urgent: kind === 'urgent' };
    for (const way of ways) add(meaning, way);
  });
  for (const term of edition.glossary.values()) {
    const meaning: Meaning = { id: `@${term.id}`, weight: GLOSSARY_WEIGHT, names: true };
    add(meaning, term.term);
    // Editors list what people type for a term, not only other names for it.
    for (const way of term.synonyms) add({ ...meaning, names: false }, way);
  }
  for (const phrase of new Set(trees.flatMap(phrasesOf))) {
    add({ id: `=${phrase}`, weight: 1, names: false }, phrase);
  }
  return meanings;
}

/** The texts of the glossary and the language files, for the vocabulary. */
export function* knownWays(edition: Edition): Iterable<string> {
  yield* edition.language.elsewhere;
  for (const { ways } of edition.language.sayings) yield* ways;
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
