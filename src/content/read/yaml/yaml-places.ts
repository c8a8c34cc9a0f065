import { type Document, isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Path } from '../../problem';

type Range = readonly [start: number, end: number];

/** Where the parts of a parsed file stand in its text. */
export interface Places {
  /** Where to point for a path; as far along it as the file goes. A value of several lines is pointed at by its key. */
  startOf(path: Path, atKey: boolean): number;
  /** The text of the value itself, or undefined when it is not there. */
  rangeOf(path: Path): Range | undefined;
}

export function findPlaces(doc: Document.Parsed): Places {
  // Maps are searched by key once per problem; an index keeps thousands of problems in one large map cheap.
  const indexes = new Map<object, Map<unknown, Pair>>();
  const pairOf = (map: { readonly items: readonly Pair[] }, key: unknown): Pair | undefined => {
    const index =
      indexes.get(map) ?? new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
    indexes.set(map, index);
    return index.get(key);
  };

  return {
    startOf(path, atKey) {
      let node: unknown = doc.contents;
      let start = rangeOfNode(node)?.[0] ?? 0;
      for (const [index, step] of path.entries()) {
        if (isMap(node)) {
          const pair = pairOf(node, step);
          if (pair === undefined) break;
          const key = rangeOfNode(pair.key);
          const value = rangeOfNode(pair.value);
          const pointAtKey = value === undefined || (atKey && index === path.length - 1) || isCollection(pair.value);
          start = (pointAtKey ? key : value)?.[0] ?? start;
          node = pair.value;
        } else if (isCollection(node)) {
          node = node.items[Number(step)];
          start = rangeOfNode(node)?.[0] ?? start;
        } else break;
      }
      return start;
    },
    rangeOf(path) {
      let node: unknown = doc.contents;
      for (const step of path) {
        if (isMap(node)) node = pairOf(node, step)?.value;
        else if (isCollection(node)) node = node.items[Number(step)];
        else return undefined;
      }
      return rangeOfNode(node);
    },
  };
}

const rangeOfNode = (node: unknown): Range | undefined => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
};
