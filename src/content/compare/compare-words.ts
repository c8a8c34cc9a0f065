import type { Edition } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import type { AskedNode } from '../../model/node';
import type { WordChange } from './word-change';

/** Words that changed while the id under which answers are kept stayed: of questions and of their answers. */
export function compareWords(old: Edition, newer: Edition): readonly WordChange[] {
  const changes: WordChange[] = [];
  for (const tree of newer.trees.values()) {
    for (const node of tree.nodes.values()) {
      const before = old.trees.get(tree.id)?.nodes.get(node.id);
      if (isAsked(node) && before !== undefined && isAsked(before)) changes.push(...wordsOf(before, node));
    }
  }
  return changes;
}

function wordsOf(before: AskedNode, after: AskedNode): readonly WordChange[] {
  const options = after.options.flatMap((option) => {
    const twin = before.options.find(({ id }) => id === option.id);
    return twin === undefined ? [] : [{ what: `antwoord ${option.id}`, was: twin.label, is: option.label }];
  });
  return [{ what: 'vraag', was: before.text, is: after.text }, ...options]
    .filter(({ was, is }) => was !== is)
    .map(({ what, was, is }) => ({
      key: JSON.stringify([after.tree, after.id, what, was, is]),
      file: `trees/${after.tree}.yaml`,
      tree: after.tree,
      node: after.id,
      what,
      before: was,
      after: is,
      mayMeanOther: true,
      uses: 1,
    }));
}
