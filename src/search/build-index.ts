import { splitCompound } from '../language/compounds';
import { splitWords } from '../language/split-words';
import { type Vocabulary, vocabularyOf } from '../language/vocabulary';
import type { Edition } from '../model/edition';
import { contentMeanings, knownWays } from './content-meanings';
import type { Posting, SearchIndex } from './search-index';
import { bodyLength, type Reader, treeTerms } from './tree-terms';

/** Half of full strength is reached when a tree speaks of a term this much. */
const HALF_STRENGTH = 3.5;
/** A part that stands in more compounds than this says too little about each. */
const MOST_COMPOUNDS = 40;

/** Arranges the listed trees and the glossary of an edition for `find`. Costs some milliseconds per tree, once. */
export function buildSearchIndex(edition: Edition): SearchIndex {
  const trees = [...edition.trees.values()].filter((tree) => tree.listed).sort((a, b) => (a.id < b.id ? -1 : 1));
  const meanings = contentMeanings(edition, trees);
  const usualLength = Math.max(1, trees.reduce((sum, tree) => sum + bodyLength(tree), 0) / Math.max(1, trees.length));
  const { shorthand } = edition.language;
  const reader: Reader = { meanings, shorthand, met: new Map() };
  const found = new Map<string, { trees: number[]; strengths: number[] }>();
  trees.forEach((tree, place) => {
    for (const [term, amount] of treeTerms(reader, tree, usualLength)) {
      let list = found.get(term);
      if (list === undefined) {
        list = { trees: [], strengths: [] };
        found.set(term, list);
      }
      list.trees.push(place);
      list.strengths.push(amount / (amount + HALF_STRENGTH));
    }
  });
  const vocabulary = vocabularyOf(spellings(edition, reader));
  return {
    edition,
    trees,
    postings: new Map([...found].map(([term, list]) => [term, packed(list, trees.length)])),
    vocabulary,
    meanings,
    shorthand,
    compoundsWith: compoundsOf(vocabulary),
    names: new WeakMap(),
    mostTelling: tellingOf(trees.length, 1 / 2),
  };
}

function* spellings(edition: Edition, { met }: Reader): Iterable<string> {
  yield* met.keys();
  for (const way of knownWays(edition))
    for (const { folded } of splitWords(way, edition.language.shorthand)) yield folded;
}

function packed(
  list: { readonly trees: readonly number[]; readonly strengths: readonly number[] },
  trees: number,
): Posting {
  const total = list.strengths.reduce((sum, strength) => sum + strength, 0);
  return {
    trees: Int32Array.from(list.trees),
    strengths: Float32Array.from(list.strengths),
    telling: tellingOf(trees, total),
  };
}

/** A mention in passing makes a term less common than a keyword does, so strengths are added up, not trees counted. */
function tellingOf(trees: number, totalStrength: number): number {
  return Math.log(1 + trees / (totalStrength + 0.5));
}

function compoundsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const compounds = new Map<string, Set<string>>();
  for (const [spelling, gist] of vocabulary.spellings) {
    for (const part of splitCompound(vocabulary, spelling)) {
      const list = compounds.get(part);
      if (list === undefined) compounds.set(part, new Set([gist]));
      else if (list.size < MOST_COMPOUNDS) list.add(gist);
    }
  }
  return new Map([...compounds].map(([part, list]) => [part, [...list].sort()]));
}
