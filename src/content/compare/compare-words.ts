import { dutchDate } from '../../calendar/dutch-date';
import type { Edition } from '../../model/edition';
import { textsOf } from '../../model/texts';
import { THEME_WORDS } from '../../model/theme';
import type { Tree } from '../../model/tree';
import type { WordChange } from './word-change';
import { changedValues, differsOnlyIn } from './words/changed-values';
import { type AddWords, collectWords } from './words/found-words';
import type { LabelRules } from './words/label-words';
import { compareLibraries, compareValues } from './words/library-words';
import { compareNodes, nodeCame, nodeWent, type TitleOf } from './words/node-words';
import { isSlip, wordsIn } from './words/typo';
import { compareFinding, wholeTree } from './words/whole-tree';

/**
 * Every change of words that a reader sees, once per change: in the order of the trees, and then of the libraries. An
 * answer that keeps its words and goes elsewhere is no change of words but of outcome (compare-editions.ts).
 */
export function compareWords(old: Edition, newer: Edition): readonly WordChange[] {
  const { changes, add } = collectWords();
  const values = changedValues(old, newer);
  const counts = lazily(() => countWords([old, newer]));
  const rules: LabelRules = {
    isSame: (before, after) => before === after || differsOnlyIn(values, before, after),
    isSlip: (before, after) => isSlip(before, after, (word) => (counts().get(word) ?? 0) > 1),
  };
  const titles = { before: titlesIn(old), after: titlesIn(newer) };
  for (const tree of newer.trees.values()) {
    const was = old.trees.get(tree.id);
    if (was === tree) continue;
    const file = fileOf(tree);
    if (was === undefined) {
      add({ file, tree: tree.id, field: 'tree' }, { what: 'nieuwe boom', before: null, after: wholeTree(tree, newer) });
      for (const node of tree.nodes.values())
        nodeCame(node, newer, (field) => ({ file, tree: tree.id, node: node.id, field }), add);
    } else compareTree(was, tree, rules, titles, { before: old, after: newer }, add);
  }
  for (const tree of old.trees.values())
    if (!newer.trees.has(tree.id))
      add({ file: fileOf(tree), tree: tree.id, field: 'tree' }, { what: 'boom weg', before: tree.title, after: null });
  compareLibraries(old, newer, rules.isSame, add);
  compareValues(old, newer, values, add);
  return changes;
}

const fileOf = ({ id }: Tree): string => `trees/${id}.yaml`;

function compareTree(
  old: Tree,
  newer: Tree,
  rules: LabelRules,
  titles: { readonly before: TitleOf; readonly after: TitleOf },
  editions: { readonly before: Edition; readonly after: Edition },
  add: AddWords,
): void {
  const file = fileOf(newer);
  const tree = newer.id;
  for (const [field, what, before, after] of [
    ['title', 'titel', old.title, newer.title],
    ['summary', 'samenvatting', old.summary, newer.summary],
    ['theme', 'plek in het menu', THEME_WORDS[old.theme], THEME_WORDS[newer.theme]],
    ['checked', 'nagekeken op', dutchDate(old.review.checked), dutchDate(newer.review.checked)],
  ] as const)
    if (!rules.isSame(before, after)) add({ file, tree, field }, { what, before, after });
  compareFinding(old, newer, editions, (field) => ({ file, tree, field }), add);
  for (const [node, now] of newer.nodes) {
    const was = old.nodes.get(node);
    const spot = (field: string) => ({ file, tree, node, field });
    if (was === undefined) nodeCame(now, editions.after, spot, add);
    else if (was !== now) compareNodes(was, now, spot, rules, titles, editions.after, add);
  }
  for (const [node, was] of old.nodes)
    if (!newer.nodes.has(node)) nodeWent(was, (field) => ({ file, tree, node, field }), add);
}

const titlesIn =
  ({ sources, trees, documents }: Edition): TitleOf =>
  (kind, id) =>
    ({ source: sources, tree: trees, document: documents })[kind].get(id)?.title ?? id;

/** How often each word stands in either edition, the more often of both. */
function countWords(editions: readonly Edition[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { trees } of editions) {
    const counts = new Map<string, number>();
    for (const tree of trees.values())
      for (const node of tree.nodes.values())
        for (const { text } of textsOf(node))
          for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
  }
  return most;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
