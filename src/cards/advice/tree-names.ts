import type { Edition } from '../../model/edition';
import { plain } from '../card';
import { literally } from './literally';

/** A text of an advice as Markdown. */
export type Written = (text: string) => string;

/**
 * Texts of an advice, in which the titles of trees stand out: "Loop eerst Mag ik dit delen?" reads as a slip of the pen while nobody
 * sees that it is a name. A capital in the midst of a sentence begins one; the same words at the start of a sentence may be a
 * sentence, and between quotation marks a name needs no more. Of a long title the beginning is enough: "Een zeer zwaar misdrijf".
 */
export function withTreeNames(edition: Edition): Written {
  const names = namesOf.get(edition) ?? namesIn(edition);
  namesOf.set(edition, names);
  return (text) => plain(text).replace(names, '**$&**');
}

/** Every advice asks for them, and an edition never changes. */
const namesOf = new WeakMap<Edition, RegExp>();

function namesIn(edition: Edition): RegExp {
  const titles = [...edition.trees.values()]
    .flatMap(({ title }) => [title, ...(BEGINNING.exec(title) ?? [])])
    // Of two names that begin the same the longer one is meant.
    .sort((one, other) => other.length - one.length)
    .map((title) => literally(plain(title)));
  return new RegExp(`(?<=[a-z,] )(?:${titles.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** Two words at least: one alone is too often just a word. */
const BEGINNING = /^\S+ .*?\S(?=\?$| of |, | in de )/;
