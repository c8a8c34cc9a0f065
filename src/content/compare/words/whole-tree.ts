import { headingOf } from '../../../model/describe';
import type { Edition } from '../../../model/edition';
import { THEME_WORDS } from '../../../model/theme';
import { nodeOf, type PromisedWalk, type Tree } from '../../../model/tree';
import type { AddWords, Spot } from './found-words';

/**
 * All that a new tree says about itself, a line for each thing. Its nodes are changes of their own; what makes people find it,
 * where it begins and which walks were agreed stand in no node, and whoever approves would never read them.
 */
export function wholeTree(tree: Tree, edition: Edition): string {
  return [
    tree.title,
    tree.summary,
    `In het menu bij: ${THEME_WORDS[tree.theme]}`,
    `Begint met: ${startWords(tree, edition)}`,
    ...(tree.keywords.length === 0 ? [] : [`Zoekwoorden: ${tree.keywords.join(', ')}`]),
    ...tree.asked.map(askedWords),
    ...tree.walks.map((walk) => walkWords(walk, edition.trees)),
  ].join('\n');
}

/** What people type to find a tree, and where it begins: no text of a card, and still what somebody meets. */
export function compareFinding(
  old: Tree,
  newer: Tree,
  editions: { readonly before: Edition; readonly after: Edition },
  spot: (field: string) => Spot,
  add: AddWords,
): void {
  for (const [field, what, was, is] of [
    ['keywords', 'zoekwoorden', old.keywords, newer.keywords],
    ['asked', 'zoals mensen het vragen', old.asked, newer.asked],
  ] as const) {
    const before = was.filter((each) => !is.includes(each));
    const after = is.filter((each) => !was.includes(each));
    if (before.length + after.length > 0) add(spot(field), { what, before: linesOf(before), after: linesOf(after) });
  }
  const before = startWords(old, editions.before);
  const after = startWords(newer, editions.after);
  if (old.start !== newer.start) add(spot('start'), { what: 'waar de boom begint', before, after });
}

const linesOf = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('\n'));

const askedWords = (text: string): string => `Zo vragen mensen het: “${text}”`;

function startWords({ start, nodes }: Tree, { trees }: Edition): string {
  const node = nodes.get(start);
  return node === undefined ? start : headingOf(trees, node);
}

function walkWords({ name, ends }: PromisedWalk, trees: Edition['trees']): string {
  const end = ends.includes('/') ? nodeOf(trees, ends) : undefined;
  return `Proefwandeling “${name}” → ${end === undefined ? 'Ik weet het niet' : headingOf(trees, end)}`;
}
