import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Plain } from '../edits';
import { isRecord } from '../intended';
import type { Collection } from '../opened';
import { isUsuallyBlock } from '../usual';
import { likedQuotes, writeScalar } from './scalar';

/** What new text is written like: the nearest thing of its sort that is there already. */
export type Model = Node | null | undefined;

export interface Writing {
  /** The nearest value of that key in the file, to write like. */
  model(key: string): Model;
  /** Text in double quotes, lists and maps in brackets: never pretty, always right. */
  readonly isCautious: boolean;
}

const isLeaf = (value: Plain): value is string | number | boolean => typeof value !== 'object';
const scalar = (model: Model): Scalar | undefined => (isScalar(model) ? model : undefined);
const partOf = (model: Model, key: string): Model => (isMap(model) ? (model.get(key, true) as Model) : undefined);

/** The item whose way of writing a new item follows: the first, as a list is seldom of two sorts. */
const itemOf = (model: Model): Model => (isSeq(model) ? (model.items[0] as Model) : undefined);

/** On one line, as it stands within brackets or after a key. */
export function writeFlow(value: Plain, model: Model, inFlow: boolean, writing: Writing): string {
  if (isLeaf(value)) {
    return writeScalar(value, writing.isCautious ? 'QUOTE_DOUBLE' : likedQuotes(scalar(model), inFlow), inFlow);
  }
  if (isList(value)) return `[${value.map((item) => writeFlow(item, itemOf(model), true, writing)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, part]) =>
      `${writeKey(key, true)}: ${writeFlow(part, partOf(model, key) ?? writing.model(key), true, writing)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export const writeKey = (key: string, inFlow: boolean): string => writeScalar(key, 'PLAIN', inFlow);

export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** `key: value` or `key:` with lines below; `written` is the key as it stands already. */
export function writePair(
  key: string,
  value: Plain,
  model: Model,
  writing: Writing,
  written = writeKey(key, false),
): readonly string[] {
  if (!goesBelow(value, model, key, writing)) return [`${written}: ${writeFlow(value, model, false, writing)}`];
  return [`${written}:`, ...writeLines(value, model, writing).map((line) => `  ${line}`)];
}

/** `- item`, with the rest of it below. */
export function writeItem(value: Plain, model: Model, writing: Writing): readonly string[] {
  const [first = '', ...rest] = goesBelow(value, model, undefined, writing)
    ? writeLines(value, model, writing)
    : [writeFlow(value, model, false, writing)];
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

export function writeLines(value: Plain, model: Model, writing: Writing): readonly string[] {
  if (isList(value)) return value.flatMap((item) => writeItem(item, itemOf(model), writing));
  return Object.entries(value).flatMap(([key, part]) =>
    writePair(key, part, partOf(model, key) ?? writing.model(key), writing),
  );
}

/** Whether a value has lines of its own: as the model has, or else when it is usual or it would be long. */
export function goesBelow(value: Plain, model: Model, key: string | undefined, writing: Writing): boolean {
  if (isLeaf(value) || sizeOf(value) === 0) return false;
  const isLikeIt = isList(value) ? isSeq(model) : isMap(model);
  if (isLikeIt && (model as Collection).items.length > 0) return (model as Collection).flow !== true;
  if (key !== undefined && isUsuallyBlock(key)) return true;
  // A node, and what an advice says besides; a case (`when` and `go`) fits on a line.
  if (isRecord(value) && ('kind' in value || ('when' in value && !('go' in value)))) return true;
  return writeFlow(value, undefined, false, writing).length > 100;
}

const sizeOf = (value: object): number => (Array.isArray(value) ? value : Object.keys(value)).length;
