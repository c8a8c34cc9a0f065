import type { Edition } from '../../src/model/edition';
import type { TreeNode } from '../../src/model/node';
import type { Tree } from '../../src/model/tree';

/** The least an engine can do: look up the node, check the option, give a new state. It knows no includes, branches or ticks. */
export interface PlainState {
  readonly node: string;
  readonly answers: ReadonlyMap<string, string>;
}

export type PlainTree = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every question of every tree, or of one: option → the node it goes to, as written. Same words, same size as the real content. */
export function plainTreeOf(edition: Edition, only?: Tree): PlainTree {
  const nodes = new Map<string, ReadonlyMap<string, string>>();
  for (const tree of only === undefined ? edition.trees.values() : [only]) {
    for (const node of tree.nodes.values()) nodes.set(`${tree.id}/${node.id}`, optionsOf(node, tree.start));
  }
  return nodes;
}

function optionsOf(node: TreeNode, start: string): ReadonlyMap<string, string> {
  if (node.kind !== 'question') return new Map();
  return new Map(
    node.options.map(({ id, go }) => [
      id,
      `${go.tree}/${go.node === 'start' && go.tree === node.tree ? start : go.node}`,
    ]),
  );
}

/** Undefined when the node has no such option. */
export function plainStep(tree: PlainTree, state: PlainState, option: string): PlainState | undefined {
  const next = tree.get(state.node)?.get(option);
  return next === undefined ? undefined : { node: next, answers: new Map(state.answers).set(state.node, option) };
}

/** A turn of it, as a bot would: state from text, step, state to text. */
export function plainTurn(tree: PlainTree, text: string, option: string): string | undefined {
  const { node, answers } = JSON.parse(text) as { readonly node: string; readonly answers: [string, string][] };
  const next = plainStep(tree, { node, answers: new Map(answers) }, option);
  return next === undefined ? undefined : JSON.stringify({ node: next.node, answers: [...next.answers] });
}
