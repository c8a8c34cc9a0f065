import { parse } from 'yaml';
import { type FilePart, partsOfFile } from './split';

export interface FileReader {
  /** Undefined: cannot be parsed. What is given must not be changed: parts of it are given again. */
  readonly read: (text: string) => unknown;
  /** What the file was read by; undefined when it had to be read at once. Each of them means the same when it stands alone. */
  readonly partsOf: (text: string) => readonly FilePart[] | undefined;
}

interface Kept {
  readonly text: string;
  readonly value: unknown;
  readonly parts: readonly FilePart[] | undefined;
  /** By the text of a part. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** Files that are looked at in turn: the one that is open, and those beside it with a problem. */
const TEXTS_KEPT = 4;

/**
 * Reads a file again after a letter was typed in it, part by part: a line at the edge with everything under it, and under
 * `nodes` each node. A part that is the same text has the same value, the same object even. (All of a tree of 500 nodes
 * takes a tenth of a second, at every key.) What does not look like such parts is read at once. So is a file of which a
 * part cannot be read by itself: a quote that is open there may be closed further on.
 */
export function openReader(): FileReader {
  const kept: Kept[] = [];
  const keptOf = (text: string): Kept => {
    const same = kept.find((each) => each.text === text);
    if (same !== undefined) return same;
    const values = new Map<string, unknown>();
    const readPart = (part: string): unknown => {
      const before = [{ values }, ...kept].find((each) => each.values.has(part));
      const value = before === undefined ? readAtOnce(part) : before.values.get(part);
      values.set(part, value);
      return value;
    };
    const parts = partsOfFile(text);
    const whole = parts && wholeOf(parts, readPart);
    const now =
      whole === undefined
        ? { text, value: readAtOnce(text), parts: undefined, values }
        : { text, value: whole, parts, values };
    kept.unshift(now);
    kept.length = Math.min(kept.length, TEXTS_KEPT);
    return now;
  };
  return { read: (text) => keptOf(text).value, partsOf: (text) => keptOf(text).parts };
}

const readAtOnce = (text: string): unknown => {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch {
    return undefined;
  }
};

/** Undefined when a part says something that only means what it means among the others. */
function wholeOf(
  parts: readonly FilePart[],
  readPart: (text: string) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  const whole: Record<string, unknown> = {};
  let nodes: Record<string, unknown> | undefined;
  for (const { text, isNode } of parts) {
    if (isNode && nodes === undefined) {
      nodes = {};
      if (!takeIn(whole, { nodes })) return undefined;
    }
    if (!takeIn(isNode && nodes !== undefined ? nodes : whole, readPart(text))) return undefined;
  }
  return whole;
}

/** False when it is no map of names, or has a name that is there already: what that means is for the parser to say. */
function takeIn(into: Record<string, unknown>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const [key, each] of Object.entries(value)) {
    if (Object.hasOwn(into, key)) return false;
    into[key] = each;
  }
  return true;
}
