import { asList, asMap, asText } from '../raw';
import { nodesOf } from './node-words';

/** What leads to a node of this tree: other nodes, and the walks that end there. */
export interface WaysIn {
  readonly isStart: boolean;
  /** Ids of nodes, each once, in the order of the file. */
  readonly nodes: readonly string[];
  /** Names of walks. */
  readonly walks: readonly string[];
}

export function waysIn(tree: unknown, treeId: string, node: string): WaysIn {
  const written = new Set([node, `${treeId}/${node}`]);
  const leads = (raw: unknown): boolean => targetsOf(raw).some((go) => written.has(go));
  const map = asMap(tree);
  return {
    isStart: map.start === node,
    nodes: Object.entries(nodesOf(tree))
      .filter(([id, raw]) => id !== node && leads(raw))
      .map(([id]) => id),
    walks: asList(map.walks)
      .map(asMap)
      .filter(({ ends }) => written.has(asText(ends)))
      .map(({ name }) => asText(name)),
  };
}

/** Everywhere a node goes, as written. */
function targetsOf(raw: unknown): readonly string[] {
  const node = asMap(raw);
  return [
    ...asList(node.options).map((option) => asMap(option).go),
    ...asList(node.cases).map((each) => asMap(each).go),
    ...Object.values(asMap(node.next)),
    node.else,
    node.unsure,
    node.go,
  ].flatMap((go) => (typeof go === 'string' ? [go] : []));
}
