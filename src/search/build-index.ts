import type { Edition, Tree } from '../content/model';
import { COLLOQUIAL, NAMED_MEANINGS } from './colloquial';
import { isStopWord } from './common-words';
import { splitCompound } from './compounds';
import { ELSEWHERE, ELSEWHERE_MEANING } from './elsewhere';
import { addWay, type Form, isArticle, type Meaning, type Meanings, sayingGist, whatIsSaid } from './meanings';
import type { Posting, SearchIndex } from './search-index';
import { splitWords, type Word } from './split-words';
import { gistOf } from './stem';
import { type Field, fieldsOf } from './tree-fields';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const COLLOQUIAL_WEIGHT = 0.8;
const GLOSSARY_WEIGHT = 0.85;
/** Half of full strength is reached when a tree speaks of a term this much. */
const HALF_STRENGTH = 2;
/** How much a long tree's body counts against it: 0 not at all, 1 fully. */
const LENGTH_MATTERS = 0.6;
/** A part that stands in more compounds than this says too little about each. */
const MOST_COMPOUNDS = 40;

/** Arranges the listed trees and the glossary of an edition for `find`. Costs some milliseconds per hundred trees. */
export function buildSearchIndex(edition: Edition): SearchIndex {
  const trees = [...edition.trees.values()].filter((tree) => tree.listed).sort((a, b) => (a.id < b.id ? -1 : 1));
  const meanings = meaningsOf(edition, trees);
  const texts = trees.map(fieldsOf).map((fields) => fields.map((field) => ({ field, words: splitWords(field.text) })));
  const vocabulary = vocabularyOf(everyWord(edition, texts.flat(2)));
  const postings = postingsOf(texts, meanings);
  const mostTelling = tellingOf(trees.length, 1 / 2);
  return {
    edition,
    trees,
    postings,
    vocabulary,
    meanings,
    compoundsWith: compoundsOf(vocabulary),
    names: new WeakMap(),
    mostTelling,
  };
}

interface FieldText {
  readonly field: Field;
  readonly words: readonly Word[];
}

function meaningsOf(edition: Edition, trees: readonly Tree[]): Meanings {
  const meanings: Meanings = new Map();
  for (const way of ELSEWHERE) addWay(meanings, ELSEWHERE_MEANING, way);
  COLLOQUIAL.forEach((ways, number) => {
    const names = number < NAMED_MEANINGS.length;
    const meaning: Meaning = { id: `~${number}`, weight: COLLOQUIAL_WEIGHT, names };
    for (const way of ways) addWay(meanings, meaning, way);
  });
  for (const term of edition.glossary.values()) {
    const meaning: Meaning = { id: `@${term.id}`, weight: GLOSSARY_WEIGHT, names: true };
    addWay(meanings, meaning, term.term);
    // Editors list what people type for a term, not only other names for it.
    for (const way of term.synonyms) addWay(meanings, { ...meaning, names: false }, way);
  }
  for (const phrase of new Set(trees.flatMap(phrasesOf)))
    addWay(meanings, { id: `=${phrase}`, weight: 1, names: false }, phrase);
  return meanings;
}

/** Keywords of several words, and numbers with the word before them ("Gouden regel 2", "valkuil 9"). */
function phrasesOf(tree: Tree): readonly string[] {
  const numbered = tree.title.toLowerCase().match(/\p{L}+ \d+/gu) ?? [];
  return [...numbered, ...tree.keywords.map((keyword) => keyword.toLowerCase().trim())].filter((phrase) =>
    /\s/u.test(phrase),
  );
}

function* everyWord(edition: Edition, texts: readonly FieldText[]): Iterable<string> {
  for (const { words } of texts) for (const { folded } of words) yield folded;
  for (const ways of [ELSEWHERE, ...COLLOQUIAL])
    for (const way of ways) for (const { folded } of splitWords(way)) yield folded;
  for (const term of edition.glossary.values()) {
    for (const way of [term.term, ...term.synonyms]) for (const { folded } of splitWords(way)) yield folded;
  }
}

function postingsOf(texts: readonly (readonly FieldText[])[], meanings: Meanings): Map<string, Posting> {
  const bodyLengths = texts.map((fields) =>
    fields.reduce((sum, { field, words }) => sum + (field.body ? words.length : 0), 0),
  );
  const usualLength = Math.max(1, bodyLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length));
  const found = new Map<string, { tree: number; strength: number }[]>();
  texts.forEach((fields, tree) => {
    const length = (bodyLengths[tree] ?? 0) / usualLength;
    for (const [term, amount] of amountsIn(fields, 1 - LENGTH_MATTERS + LENGTH_MATTERS * length, meanings)) {
      const entry = { tree, strength: amount / (amount + HALF_STRENGTH) };
      const list = found.get(term);
      if (list === undefined) found.set(term, [entry]);
      else list.push(entry);
    }
  });
  return new Map([...found].map(([term, list]) => [term, packed(list, texts.length)]));
}

/** How much a tree speaks of each term: short fields add up, the body counts with diminishing returns. */
function amountsIn(fields: readonly FieldText[], bodyLength: number, meanings: Meanings): Map<string, number> {
  const short = new Map<string, number>();
  const body = new Map<string, { most: number; times: number }>();
  for (const { field, words } of fields) {
    for (const term of termsIn(words, meanings)) {
      if (!field.body) {
        // Two keywords that share a word do not make the tree twice about it.
        short.set(
          term,
          Math.max(short.get(term) ?? 0, field.weight) + Math.min(short.get(term) ?? 0, field.weight) * 0.3,
        );
        continue;
      }
      const before = body.get(term);
      if (before === undefined) body.set(term, { most: field.weight, times: 1 });
      else body.set(term, { most: Math.max(before.most, field.weight), times: before.times + 1 });
    }
  }
  const amounts = new Map(short);
  for (const [term, { most, times }] of body) {
    amounts.set(term, (amounts.get(term) ?? 0) + (most * (1 + 0.5 * Math.log(times))) / bodyLength);
  }
  return amounts;
}

function termsIn(words: readonly Word[], meanings: Meanings): ReadonlySet<string> {
  const terms = new Set<string>();
  const forms: Form[][] = [];
  for (const { folded } of words) {
    if (isArticle(folded)) continue;
    forms.push([{ gist: sayingGist(folded), weight: 1 }]);
    if (!isStopWord(folded)) terms.add(gistOf(folded));
  }
  for (const { meaning } of whatIsSaid(meanings, forms)) terms.add(meaning.id);
  return terms;
}

function packed(list: readonly { tree: number; strength: number }[], trees: number): Posting {
  const total = list.reduce((sum, { strength }) => sum + strength, 0);
  return {
    trees: Int32Array.from(list, ({ tree }) => tree),
    strengths: Float32Array.from(list, ({ strength }) => strength),
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
