import { isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import type { Path } from '../../path';
import type { Plain } from '../edits';
import { isRecord } from '../intended';
import type { Collection, Opened } from '../opened';
import type { Model, Writing } from './value';

/** How this file writes things, seen from one place in it: the nearest of a sort is what new text is written like. */
export function writingAt(opened: Opened, near: number, isCautious: boolean): Writing {
  let byKey: Map<string, Node[]> | undefined;
  return {
    isCautious,
    model(key) {
      byKey ??= valuesByKey(opened);
      const distance = (node: Node): number => Math.abs((node.range?.[0] ?? 0) - near);
      return byKey.get(key)?.reduce((best, node) => (distance(node) < distance(best) ? node : best));
    },
  };
}

function valuesByKey({ doc }: Opened): Map<string, Node[]> {
  const byKey = new Map<string, Node[]>();
  visit(doc, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || typeof key.value !== 'string' || !isModel(value)) return;
      const known = byKey.get(key.value);
      if (known === undefined) byKey.set(key.value, [value]);
      else known.push(value);
    },
  });
  return byKey;
}

const isModel = (value: unknown): value is Node =>
  isScalar(value) || ((isMap(value) || isSeq(value)) && value.items.length > 0);

/** What the part that comes at place `at` of a list or map is written like: a neighbour of its sort, or the nearest of its name. */
export function modelFor(parent: Collection, path: Path, at: number, value: Plain, writing: Writing): Model {
  const key = path.at(-1);
  const siblings = isMap(parent)
    ? (parent.items as readonly Pair<Node, Node | null>[]).map((pair) => pair.value)
    : (parent.items as readonly Node[]);
  const nearest = [...siblings.slice(0, at).toReversed(), ...siblings.slice(at)].filter((node) => isLike(node, value));
  if (typeof key === 'number') return modelItem(nearest);
  if (path.length > 2 || (path.length === 2 && path[0] !== 'nodes')) return writing.model(String(key)) ?? nearest[0];
  const sameKind = isRecord(value) ? nearest.find((node) => isMap(node) && node.get('kind') === value.kind) : undefined;
  return sameKind ?? (path.length === 1 && isRecord(value) ? nearest[0] : undefined) ?? writing.model(String(key));
}

/** Texts in a list: all in quotes or not, as only the needed ones may have them. */
const modelItem = (nearest: readonly (Node | null)[]): Model =>
  nearest.find((node) => isScalar(node) && node.type === 'PLAIN') ?? nearest[0];

const isLike = (node: Node | null, value: Plain): boolean =>
  Array.isArray(value) ? isSeq(node) : typeof value === 'object' ? isMap(node) : isScalar(node);
