import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Path } from '../../../../src/content/path';

/** Found without the code under test: by the parser's ranges of the scalars in a value, and by plain copies of values. */

export type Value = null | string | number | boolean | Value[] | { [key: string]: Value };

export interface Place {
  readonly path: Path;
  readonly value: Value;
  /** Lines it stands on, its key or dash included: from, and the line behind it; from 0. */
  readonly from: number;
  readonly to: number;
  /** On lines of its own: not within brackets. */
  readonly isBlock: boolean;
  /** A list or map that is written with brackets itself. */
  readonly hasBrackets: boolean;
}

/** Every value in a file with the lines it stands on. */
export function placesOf(whole: string): readonly Place[] {
  const text = whole.replace(/^\uFEFF/, '');
  const doc = parseDocument(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  // In a block an item starts with its dash; the test files have none in a remark between that and the item.
  const startOfItem = (item: Node, inFlow: boolean): number =>
    inFlow ? (item.range?.[0] ?? 0) : text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
  const places: Place[] = [];
  const add = (node: Node | null, path: Path, key: number, inFlow: boolean): void => {
    let [start, end] = [key, key + 1];
    if (node !== null)
      visit(node, {
        Scalar(_, { range }) {
          start = Math.min(start, range?.[0] ?? start);
          const source = text.slice(range?.[0], range?.[1]);
          end = Math.max(end, (range?.[0] ?? 0) + (/^[|>]\+/.test(source) ? source : source.trimEnd()).length);
        },
        Collection(_, collection) {
          if (collection.flow === true || collection.items.length === 0)
            end = Math.max(end, collection.range?.[1] ?? 0);
        },
      });
    const hasBrackets = (isMap(node) || isSeq(node)) && node.flow === true;
    const at = { from: lineAt(start), to: lineAt(end - 1) + 1, isBlock: !inFlow, hasBrackets };
    places.push({ path, value: (node?.toJS(doc) ?? null) as Value, ...at });
    if (isMap(node))
      for (const pair of node.items)
        if (isScalar(pair.key))
          add(pair.value as Node, [...path, String(pair.key.value)], pair.key.range?.[0] ?? 0, inFlow || hasBrackets);
    if (isSeq(node))
      for (const [index, item] of node.items.entries())
        add(item as Node, [...path, index], startOfItem(item as Node, inFlow || hasBrackets), inFlow || hasBrackets);
  };
  add(doc.contents as Node, [], 0, false);
  return places;
}

/** What a path leads to, in a copy that may be changed. */
export function inside(value: Value, path: Path): Value {
  let part: Value = value;
  for (const step of path) part = (part as Record<string | number, Value>)[step] ?? null;
  return part;
}

/** Changes a copy of a value with what is around the last step of a path. */
export function changed(
  value: Value,
  path: Path,
  change: (around: Record<string | number, Value>, last: string | number) => void,
): Value {
  const copy = structuredClone(value);
  change(inside(copy, path.slice(0, -1)) as Record<string | number, Value>, path.at(-1) ?? '');
  return copy;
}

export const linesOf = (text: string): readonly string[] => text.split('\n');

/** Remarks, for files whose texts have no # behind two spaces or at the start of a line. */
export const remarksIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])(#[^\r\n]*)/gm)].map(([, remark]) => remark ?? '').sort();

/** The same values, whatever the order of their keys. */
export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a, byKey) === JSON.stringify(b, byKey);

const byKey = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
