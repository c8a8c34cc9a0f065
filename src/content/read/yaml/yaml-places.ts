import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from '../../problem';

type Range = readonly [start: number, end: number];

/** Where the parts of a parsed file stand in its text. */
export interface Places {
  /** Where to point for a path; as far along it as the file goes. A value of several lines is pointed at by its key. */
  startOf(path: Path, atKey: boolean): number;
  /** The text of the value itself, or undefined when it is not there. */
  rangeOf(path: Path): Range | undefined;
}

/** What is known of a part, one number after another; below 0: it is not there. Then come the parts in it, and then, at `NEXT`, the one beside it. */
const KEY = 0;
const START = 1;
const END = 2;
const KIND = 3;
const NEXT = 4;
const SIZE = 5;
const LEAF = 0;
const LIST = 1;
const MAP = 2;
const NOWHERE = -1;

/**
 * Notes where everything stands, and lets go of the document: to keep that for every file took more memory than all the rest.
 * With it comes the plain value: `toJS` asks every part for anchors and merges, and a document that has any is refused before this.
 */
export function findPlaces(doc: Document.Parsed): { readonly places: Places; readonly value: unknown } {
  const { numbers, names, value } = noted(doc.contents);
  // Most files are never asked; an index keeps thousands of problems in one large map cheap.
  const indexes = new Map<number, ReadonlyMap<unknown, number>>();
  const childrenOf = (part: number): ReadonlyMap<unknown, number> => {
    const known = indexes.get(part);
    if (known !== undefined) return known;
    const isList = numbers[part + KIND] === LIST;
    const index = new Map<unknown, number>();
    for (let at = part + SIZE; at < (numbers[part + NEXT] ?? 0); at = numbers[at + NEXT] ?? numbers.length)
      index.set(isList ? index.size : names[at / SIZE], at);
    indexes.set(part, index);
    return index;
  };
  const childAt = (part: number, step: Path[number]): number =>
    childrenOf(part).get(numbers[part + KIND] === LIST ? Number(step) : step) ?? NOWHERE;
  const kindOf = (part: number): number => (part < 0 ? LEAF : (numbers[part + KIND] ?? LEAF));

  const places: Places = {
    startOf(path, atKey) {
      let part = 0;
      let start = Math.max(0, numbers[START] ?? 0);
      for (const [index, step] of path.entries()) {
        if (kindOf(part) === LEAF) break;
        part = childAt(part, step);
        if (part < 0) break;
        const key = numbers[part + KEY] ?? NOWHERE;
        const value = numbers[part + START] ?? NOWHERE;
        const isNamed = names[part / SIZE] !== undefined;
        const pointAtKey = isNamed && (value < 0 || (atKey && index === path.length - 1) || kindOf(part) !== LEAF);
        const found = pointAtKey ? key : value;
        if (found >= 0) start = found;
      }
      return start;
    },
    rangeOf(path) {
      let part = 0;
      for (const step of path) {
        if (kindOf(part) === LEAF) return undefined;
        part = childAt(part, step);
      }
      const start = part < 0 ? NOWHERE : (numbers[part + START] ?? NOWHERE);
      return start < 0 ? undefined : [start, numbers[part + END] ?? start];
    },
  };
  return { places, value };
}

interface Noted {
  readonly numbers: Int32Array;
  /** By part: its key, when it has one. */
  readonly names: readonly unknown[];
  readonly value: unknown;
}

function noted(contents: unknown): Noted {
  const numbers: number[] = [];
  const names: unknown[] = [];
  const begin = (node: unknown, kind: number, name: unknown, key: unknown): number => {
    const range = rangeOfNode(node);
    names.push(name);
    return numbers.push(rangeOfNode(key)?.[0] ?? NOWHERE, range?.[0] ?? NOWHERE, range?.[1] ?? NOWHERE, kind, 0) - SIZE;
  };
  const note = (node: unknown, name?: unknown, key?: unknown): unknown => {
    if (isMap(node)) {
      const at = begin(node, MAP, name, key);
      const map: Record<string, unknown> = {};
      for (const pair of node.items)
        if (isScalar(pair.key)) map[String(pair.key.value)] = note(pair.value, pair.key.value, pair.key);
      numbers[at + NEXT] = numbers.length;
      return map;
    }
    if (isSeq(node)) {
      const at = begin(node, LIST, name, key);
      const list = node.items.map((item) => note(item));
      numbers[at + NEXT] = numbers.length;
      return list;
    }
    numbers[begin(node, LEAF, name, key) + NEXT] = numbers.length;
    return isScalar(node) ? node.value : null;
  };
  const value = note(contents);
  return { numbers: Int32Array.from(numbers), names, value };
}

const rangeOfNode = (node: unknown): Node['range'] =>
  typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
