import type { WordChange } from '../../../content/compare/word-change';

/** Longer words stand below one another, old above new. */
const ONE_LINE = 40;

/** Changes after which answers may mean something else: whoever approves looks at each of them. */
export function presentOtherMeanings(words: readonly WordChange[]): readonly string[] {
  const found = words.filter(({ mayMeanOther }) => mayMeanOther);
  if (found.length === 0) return [];
  return [
    'Antwoorden kunnen nu iets anders betekenen. Kijk of elk antwoord nog naar het goede advies leidt:',
    ...found.flatMap(presentWord),
  ];
}

export function presentWords(words: readonly WordChange[]): readonly string[] {
  const found = words.filter(({ mayMeanOther }) => !mayMeanOther);
  return found.length === 0 ? [] : ['Andere woorden:', ...found.flatMap(presentWord)];
}

function presentWord(change: WordChange): readonly string[] {
  const { what } = change;
  const [before, after] = [onOneLine(change.before), onOneLine(change.after)];
  const name = `  ${placeOf(change)}, ${what}`;
  const uses = usesOf(change);
  if (before === null || after === null) return [`${name}: “${after ?? before}”${uses}`];
  if (before.length <= ONE_LINE && after.length <= ONE_LINE) return [`${name}: “${before}” → “${after}”${uses}`];
  return [`${name}${uses}`, `    was:   ${before}`, `    wordt: ${after}`];
}

const onOneLine = (text: string | null): string | null => text?.replaceAll('\n', ' · ') ?? null;

const placeOf = ({ file, tree, node }: WordChange): string =>
  tree === undefined ? file : [tree, node].filter(Boolean).join('/');

function usesOf({ tree, uses }: WordChange): string {
  if (tree !== undefined || uses === 1) return '';
  return uses === 0 ? ' (staat in geen enkele boom)' : ` (staat op ${uses} plekken)`;
}
