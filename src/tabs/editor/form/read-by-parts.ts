import { parse } from 'yaml';

/** Undefined: cannot be read. What is given must not be changed: parts of it are given again. */
type Read = (text: string) => unknown;

/** Files that are looked at in turn: the one that is open, and those beside it with a problem. */
const TEXTS_KEPT = 4;

/**
 * Reads a file again after a letter was typed in it, part by part: a line at the edge with everything under it, and under
 * `nodes` each node. A part that is the same text has the same value, the same object even. (All of a tree of 500 nodes
 * takes a tenth of a second, at every key.) What does not look like such parts is read at once. So is a file of which a
 * part cannot be read by itself: a quote that is open there may be closed further on.
 */
export function openReader(): Read {
  const kept: { readonly text: string; readonly value: unknown; readonly parts: ReadonlyMap<string, unknown> }[] = [];
  return (text) => {
    const same = kept.find((each) => each.text === text);
    if (same !== undefined) return same.value;
    const parts = new Map<string, unknown>();
    const readPart = (part: string): unknown => {
      const before = [{ parts }, ...kept].find((each) => each.parts.has(part));
      const value = before === undefined ? readAtOnce(part) : before.parts.get(part);
      parts.set(part, value);
      return value;
    };
    const value = inParts(text, readPart) ?? readAtOnce(text);
    kept.unshift({ text, value, parts });
    kept.length = Math.min(kept.length, TEXTS_KEPT);
    return value;
  };
}

const readAtOnce: Read = (text) => {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch {
    return undefined;
  }
};

/** Undefined when it must be read at once. */
function inParts(text: string, readPart: Read): Readonly<Record<string, unknown>> | undefined {
  // A carriage return alone is a line end as well; a mark of a document ends one.
  if (/\r|^(?:---|\.\.\.)/m.test(text)) return undefined;
  const whole: Record<string, unknown> = {};
  const outer = splitAt(0, text);
  for (const part of outer ?? []) {
    const inner = /^nodes: *\n/.test(part) ? nodesIn(part) : undefined;
    if (inner === undefined) {
      if (!takeIn(whole, readPart(part))) return undefined;
      continue;
    }
    const nodes: Record<string, unknown> = {};
    for (const node of inner) if (!takeIn(nodes, readPart(node))) return undefined;
    if (!takeIn(whole, { nodes })) return undefined;
  }
  return outer === undefined ? undefined : whole;
}

function nodesIn(part: string): readonly string[] | undefined {
  const under = part.slice(part.indexOf('\n') + 1);
  const [, indent = ''] = /^( +)[^\s#]/m.exec(under) ?? [];
  return indent === '' ? undefined : splitAt(indent.length, under);
}

/** Lines with a name at this distance from the edge, each with all that is under it; undefined when anything else stands there, or nearer. */
function splitAt(indent: number, text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let from = -1;
  let first = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const distance = line.search(/[^ ]/);
    // Blank lines, remarks, and the points of a list belong to the part above them.
    if (distance >= 0 && distance <= indent && !/^(?:#|-(?:\s|$))/.test(line.slice(distance))) {
      if (distance < indent || !/^[a-zA-Z][\w-]*:(?: |$)/.test(line.slice(distance))) return undefined;
      if (from >= 0) parts.push(text.slice(from, offset));
      else first = offset;
      from = offset;
    }
    offset += line.length + 1;
  }
  // Before the first nothing may stand but remarks.
  if (from < 0 || !/^(?: *(?:#.*)?\n)*$/.test(text.slice(0, first))) return undefined;
  return [...parts, text.slice(from)];
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
