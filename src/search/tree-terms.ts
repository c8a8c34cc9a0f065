import { isStopWord } from '../language/common-words';
import { type Form, isArticle, type Spoken, sayingGist, whatIsSaid } from '../language/meanings';
import { splitWords } from '../language/split-words';
import { gistOf } from '../language/stem';
import type { Tree } from '../model/tree';
import { fieldsOf } from './tree-fields';

/** A word as the index needs it, worked out once per spelling: content repeats itself. */
interface ReadWord {
  readonly folded: string;
  readonly forms: readonly Form[];
  /** Absent for stop words, which are only part of sayings. */
  readonly term?: string;
}

/** Reads texts into terms, remembering every spelling it has met. */
export interface Reader extends Spoken {
  readonly met: Map<string, ReadWord>;
}

/** How much a long tree's body counts against it: 0 not at all, 1 fully. */
const LENGTH_MATTERS = 0.6;
/** Two keywords that share a word do not make a tree twice about it. */
const AGAIN = 0.3;

/**
 * How much a tree speaks of each term: short fields add up, the body counts with diminishing returns and less in a
 * tree longer than usual (`usualLength` in characters).
 */
export function treeTerms(reader: Reader, tree: Tree, usualLength: number): ReadonlyMap<string, number> {
  const short = new Map<string, number>();
  const body = new Map<string, { most: number; times: number }>();
  for (const { text, weight, body: inBody } of fieldsOf(tree)) {
    for (const term of termsIn(reader, text)) {
      if (inBody) {
        const before = body.get(term);
        if (before === undefined) body.set(term, { most: weight, times: 1 });
        else {
          before.most = Math.max(before.most, weight);
          before.times++;
        }
      } else {
        const before = short.get(term) ?? 0;
        short.set(term, Math.max(before, weight) + Math.min(before, weight) * AGAIN);
      }
    }
  }
  const length = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * bodyLength(tree)) / usualLength;
  for (const [term, { most, times }] of body) {
    short.set(term, (short.get(term) ?? 0) + (most * (1 + 0.5 * Math.log(times))) / length);
  }
  return short;
}

/** Characters in the questions and advices of a tree. */
export function bodyLength(tree: Tree): number {
  return fieldsOf(tree).reduce((sum, { text, body }) => sum + (body ? text.length : 0), 0);
}

function termsIn({ meanings, shorthand, met }: Reader, text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  const forms: (readonly Form[])[] = [];
  for (const { folded } of splitWords(text, shorthand)) {
    if (isArticle(folded)) continue;
    let word = met.get(folded);
    if (word === undefined) {
      word = readWord(folded);
      met.set(folded, word);
    }
    forms.push(word.forms);
    if (word.term !== undefined) terms.add(word.term);
  }
  for (const { meaning } of whatIsSaid(meanings, forms)) terms.add(meaning.id);
  return terms;
}

function readWord(folded: string): ReadWord {
  const forms = [{ gist: sayingGist(folded), weight: 1 }];
  return isStopWord(folded) ? { folded, forms } : { folded, forms, term: gistOf(folded) };
}
