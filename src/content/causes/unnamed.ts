import { waysOut } from '../../model/kinds';
import { keyOf } from '../../model/node';
import type { ContentFiles } from '../content-files';
import { rawLooks } from '../read/compile-condition';
import type { RawNode } from '../read/shape/node-schema';
import { toKey } from '../read/targets';
import type { TreeSource } from '../read/tree-source';

type Trees = ReadonlyMap<string, TreeSource>;

/** Nodes of a tree that nothing leads to by name, in any tree. */
export function unnamedNodes(source: TreeSource, trees: Trees, _files: ContentFiles): readonly string[] {
  const named = new Set<string>();
  for (const { tree, raw } of trees.values()) {
    named.add(keyOf({ tree: tree.id, node: tree.start }));
    for (const node of tree.nodes.values()) {
      for (const { go } of waysOut(node)) named.add(keyOf(go));
      if (node.kind === 'include') for (const end of node.next.keys()) named.add(keyOf({ tree: node.part, node: end }));
    }
    for (const walk of raw.walks ?? []) named.add(toKey(walk.ends, tree.id));
  }
  return [...source.tree.nodes.keys()].filter((node) => !named.has(keyOf({ tree: source.tree.id, node })));
}

/** Answers of a question that no condition, walk or promise looks at. */
export function unnamedOptions(source: TreeSource, node: string, trees: Trees, files: ContentFiles): readonly string[] {
  const key = keyOf({ tree: source.tree.id, node });
  const named = new Set<string>();
  const add = (given: unknown): void => {
    if (typeof given === 'string') named.add(given);
    else if (typeof given === 'object' && given !== null) Object.values(given).forEach(add);
  };
  for (const { tree, raw } of trees.values()) {
    for (const each of Object.values(raw.nodes))
      for (const when of conditionsOf(each))
        for (const look of rawLooks(when, [])) if (toKey(look.reference, tree.id) === key) add(look.given);
    for (const walk of raw.walks ?? [])
      for (const [reference, given] of Object.entries(walk.answers)) if (toKey(reference, tree.id) === key) add(given);
    const found = tree.id === source.tree.id ? raw.nodes[node] : undefined;
    if (found?.kind === 'checklist') found.cases?.forEach(add);
  }
  const promises = files.get('promises.yaml') ?? '';
  const options = source.raw.nodes[node];
  if (options === undefined || !('options' in options)) return [];
  return options.options
    .map(({ id }) => id)
    .filter((id) => !named.has(id) && !new RegExp(`${key}: [^\\n]*\\b${id}\\b`).test(promises));
}

const conditionsOf = (node: RawNode) =>
  node.kind === 'branch'
    ? node.cases.map(({ when }) => when)
    : node.kind === 'advice'
      ? (node.also ?? []).map(({ when }) => when)
      : [];
