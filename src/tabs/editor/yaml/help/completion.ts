import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { fileKind } from '../../form/file-kind';
import { findEntry } from '../find-entry';
import { type Known, type Offer, placeholders } from './offers';
import { placeInYaml } from './place-in-yaml';
import { whatFits } from './what-fits';

const MOST_WORDS = 90;
const short = (words: string): string => (words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS - 1)}…`);

/** What can stand where the cursor is: keys with what they are for, ids with their words. */
export const completeYaml =
  (path: string, knownOf: (text: Text) => Known): CompletionSource =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc;
    const known = knownOf(text);
    const braces = context.matchBefore(/\{\{\s*[\w.]*/);
    if (braces !== null) {
      const typed = /[\w.]*$/.exec(braces.text)?.[0] ?? '';
      const close = text.sliceString(context.pos, context.pos + 2) === '}}' ? '' : '}}';
      return {
        from: context.pos - typed.length,
        options: placeholders(known).map((offer) => ({ ...asCompletion(offer, 0), apply: `${offer.id}${close}` })),
        validFor: /^[\w.]*$/,
      };
    }
    const place = placeInYaml(text, context.pos);
    if (place === undefined || (place.typed === '' && !context.explicit && !followsSpace(context))) return null;
    const { isKeys, offers } = whatFits(fileKind(path), place, text, known);
    const written = isKeys ? keysBeside(text, context.pos, place.keys) : new Set<string>();
    const options = offers
      .filter(({ id }) => !written.has(id))
      .map((offer, index) => ({ ...asCompletion(offer, index), ...(isKeys ? { apply: `${offer.id}: ` } : {}) }));
    return options.length === 0 ? null : { from: place.from, options, validFor: /^[\w./-]*$/ };
  };

/** Right after `go: `, `[` or `, ` somebody wants to see what can stand there. */
const followsSpace = (context: CompletionContext): boolean => context.matchBefore(/(:\s|\[\s?|,\s)$/) !== null;

function asCompletion({ id, words, group }: Offer, index: number): Completion {
  const sections = ['Velden', 'In deze boom', 'Antwoorden', 'Vragen in deze boom', 'Einden van dat deel', 'Delen'];
  const rank = sections.indexOf(group);
  return {
    label: id,
    detail: short(words),
    section: { name: group, rank: rank < 0 ? sections.length : rank },
    // In the order of the file or the list, not of the alphabet.
    sortText: String(index).padStart(5, '0'),
  };
}

/** Keys that the node or entry has already. */
function keysBeside(text: Text, at: number, keys: readonly string[]): ReadonlySet<string> {
  const written = new Set<string>();
  const entry = keys.length === 2 && keys[0] === 'nodes' ? findEntry(text, keys[1] ?? '') : undefined;
  if (entry === undefined) return written;
  const here = text.lineAt(at).number;
  for (let number = entry.first + 1; number <= entry.last; number++) {
    const key = /^\s+([a-z-]+):/.exec(text.line(number).text)?.[1];
    if (number !== here && key !== undefined && sameMap(text, number, keys)) written.add(key);
  }
  return written;
}

function sameMap(text: Text, number: number, keys: readonly string[]): boolean {
  const line = text.line(number);
  const place = placeInYaml(text, line.from + (line.text.length - line.text.trimStart().length));
  return place !== undefined && place.keys.join('/') === keys.join('/') && !place.isItem;
}
