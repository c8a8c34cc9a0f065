import type { Text } from '@codemirror/state';

export interface LineRange {
  /** Numbers of lines, from 1. */
  readonly first: number;
  readonly last: number;
}

const KEYED = /^(\s*)(?:"([^"]*)"|'([^']*)'|([^\s#:'"][^:]*)):(?:\s|$)/;
const NAMED_ITEM = /^(\s*)-\s+(?:\{\s*)?id:\s*["']?([a-z0-9-]+)/;

/** Where a node of a tree, or an entry of a library, stands: by the way lines are indented, so also while half typed. */
export function findEntry(text: Text, id: string): LineRange | undefined {
  const nodes = lineOfKey(text, 'nodes', 0, 1, text.lines);
  const inNodes = nodes === undefined ? undefined : childOf(text, id, nodes);
  const first = inNodes ?? lineOfKey(text, id, 0, 1, text.lines) ?? itemNamed(text, id);
  return first === undefined ? undefined : { first, last: lastLineOf(text, first) };
}

function lineOfKey(text: Text, key: string, indent: number, from: number, to: number): number | undefined {
  for (let number = from; number <= to; number++) {
    const found = KEYED.exec(text.line(number).text);
    if (found?.[1]?.length === indent && (found[2] ?? found[3] ?? found[4])?.trim() === key) return number;
  }
  return undefined;
}

function childOf(text: Text, key: string, parent: number): number | undefined {
  for (let number = parent + 1; number <= text.lines; number++) {
    const line = text.line(number).text;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const indent = indentOf(line);
    return indent === 0 ? undefined : lineOfKey(text, key, indent, number, lastLineOf(text, parent));
  }
  return undefined;
}

function itemNamed(text: Text, id: string): number | undefined {
  for (let number = 1; number <= text.lines; number++) {
    if (NAMED_ITEM.exec(text.line(number).text)?.[2] === id) return number;
  }
  return undefined;
}

/** Until something stands as far to the left again. */
function lastLineOf(text: Text, first: number): number {
  const indent = indentOf(text.line(first).text);
  let last = first;
  for (let number = first + 1; number <= text.lines; number++) {
    const line = text.line(number).text;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (indentOf(line) <= indent) break;
    last = number;
  }
  return last;
}

export const indentOf = (line: string): number => line.length - line.trimStart().length;
