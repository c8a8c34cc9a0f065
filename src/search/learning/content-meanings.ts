import { addWay, type Meanings } from '../../language/meanings';
import { splitWords } from '../../language/split-words';
import type { Edition } from '../../model/edition';
import type { Tree } from '../../model/tree';

/** Everything that can be said in several ways: in general, by the glossary, and the longer keywords of the trees. */
export function contentMeanings(edition: Edition, trees: readonly Tree[]): Meanings {
  const meanings: Meanings = new Map();
  const { sayings, shorthand } = edition.language;
  const add = (id: string, ways: readonly string[]): void => {
    for (const way of ways) addWay(meanings, { id }, splitWords(way, shorthand));
  };
  for (const [number, { ways }] of sayings.entries()) add(`~${number}`, ways);
  for (const { id, term, synonyms } of edition.glossary.values()) add(`@${id}`, [term, ...synonyms]);
  for (const phrase of new Set(trees.flatMap(phrasesOf))) add(`=${phrase}`, [phrase]);
  return meanings;
}

/** Keywords of several words, and numbers with the word before them ("Gouden regel 2", "valkuil 9"). */
function phrasesOf(tree: Tree): readonly string[] {
  const numbered = tree.title.toLowerCase().match(/\p{L}+ \d+/gu) ?? [];
  return [...numbered, ...tree.keywords.map((keyword) => keyword.toLowerCase().trim())].filter((phrase) =>
    /\s/u.test(phrase),
  );
}
