import { keyOf, type Target } from '../../model/node';

/** `node`, `tree/node` or `tree/start` as written in a tree. */
export function toTarget(go: string, tree: string): Target {
  const slash = go.indexOf('/');
  return slash < 0 ? { tree, node: go } : { tree: go.slice(0, slash), node: go.slice(slash + 1) };
}

export const toKey = (reference: string, tree: string): string => keyOf(toTarget(reference, tree));
