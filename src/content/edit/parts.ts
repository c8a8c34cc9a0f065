import { isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Collection } from './opened';

/** Where one item of a list, or one key with its value, stands in the text. */
export interface Part {
  /** Its dash, its key or, within brackets, its first character. */
  readonly from: number;
  /** Behind its last character; a remark behind it is not counted. */
  readonly to: number;
}

export function partsOf(text: string, collection: Collection): readonly Part[] {
  if (isMap(collection)) {
    return collection.items.map((pair) => ({
      from: startOf(pair.key as Node),
      to: endOfPair(text, pair as Pair<Node, Node | null>),
    }));
  }
  const dashes = collection.flow === true ? [] : dashesOf(collection);
  return collection.items.map((item, index) => {
    const from = dashes[index] ?? startOf(item as Node);
    return { from, to: Math.max(endOf(text, item as Node), from + (dashes[index] === undefined ? 0 : 1)) };
  });
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

function dashesOf(seq: YAMLSeq): readonly number[] {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash === undefined ? [] : [dash.offset];
  });
}

/** Behind the last character of a value, without what is between it and the next: a block's own range runs on to there. */
export function endOf(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (isScalar(node)) {
    if (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') return end;
    const source = text.slice(startOf(node), end);
    const keepsBlankLines = /^[>|]\d?\+/.test(source);
    return startOf(node) + (keepsBlankLines ? source.replace(/\r?\n$/, '') : source.trimEnd()).length;
  }
  const collection = node as Collection;
  if (collection.flow === true || collection.items.length === 0) return end;
  return partsOf(text, collection).at(-1)?.to ?? end;
}

export function endOfPair(text: string, pair: Pair<Node, Node | null>): number {
  return isAbsent(pair.value) ? colonOf(pair) : Math.max(colonOf(pair), endOf(text, pair.value as Node));
}

/** `key:` with nothing behind it. */
export const isAbsent = (value: Node | null | undefined): boolean =>
  value === null || value === undefined || (isScalar(value) && value.value === null && (value.source ?? '') === '');

/** Behind the colon of a key; behind the key itself where brackets let the colon lack. */
export function colonOf(pair: Pair<Node, Node | null>): number {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? (pair.key.range?.[1] ?? 0) : colon.offset + 1;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Before the line end, be it one character or two. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Behind the line end. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Nothing but spaces before it on its line. */
export const startsLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === '';

/** How many blank lines stand between two places. */
export const blankLines = (text: string, from: number, to: number): number =>
  text
    .slice(from, to)
    .split('\n')
    .slice(1, -1)
    .filter((line) => line.trim() === '').length;

export type Keyed = YAMLMap<Node, Node | null>;
