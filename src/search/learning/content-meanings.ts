import { addWay, type Meanings } from '../../language/meanings';
import { splitWords } from '../../language/split-words';
import type { Edition } from '../../model/edition';
import type { Shorthand } from '../../model/language-data';
import type { Tree } from '../../model/tree';

/** Something that can be said in several ways: `~` and the number of a saying, `@` and the id of a term, or `=` and a keyword. */
export interface Said {
  readonly id: string;
  readonly ways: readonly string[];
}

/** Everything that can be said in several ways: in general, by the glossary, and the longer keywords of the trees. */
export const waysIn = (edition: Edition, trees: readonly Tree[]): readonly Said[] => [
  ...edition.language.sayings.map(({ ways }, number) => ({ id: `~${number}`, ways })),
  ...[...edition.glossary.values()].map(({ id, term, synonyms }) => ({ id: `@${id}`, ways: [term, ...synonyms] })),
  ...[...new Set(trees.flatMap(phrasesOf))].map((phrase) => ({ id: `=${phrase}`, ways: [phrase] })),
];

export function contentMeanings(said: readonly Said[], shorthand: Shorthand): Meanings {
  const meanings: Meanings = new Map();
  for (const { id, ways } of said) for (const way of ways) addWay(meanings, { id }, splitWords(way, shorthand));
  return meanings;
}

/** Keywords of several words, and numbers with the word before them ("Gouden regel 2", "valkuil 9"). */
function phrasesOf(tree: Tree): readonly string[] {
  const numbered = tree.title.toLowerCase().match(/\p{L}+ \d+/gu) ?? [];
  return [...numbered, ...tree.keywords.map((keyword) => keyword.toLowerCase().trim())].filter((phrase) =>
    /\s/u.test(phrase),
  );
}
