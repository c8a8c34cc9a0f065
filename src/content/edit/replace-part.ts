import type { Node } from 'yaml';
import type { Path } from '../path';
import type { Plain, Splice } from './edits';
import { type Collection, type Found, isCollection, type Opened } from './opened';
import { colonOf, columnOf, isAbsent, lineEnd, partsOf } from './parts';
import type { NewPart } from './splice-parts';
import { modelFor, writingAt } from './write/models';
import { goesBelow, type Writing, writeFlow, writeItem, writeKey, writeLines, writePair } from './write/value';

/** An item, or a key with its value, written like its neighbours; `written` is the key as it stands already. */
export function writePart(
  parent: Collection,
  path: Path,
  place: number,
  value: Plain,
  writing: Writing,
  written?: string,
): NewPart {
  const model = modelFor(parent, path, place, value, writing);
  const key = path.at(-1);
  if (typeof key === 'number') {
    return {
      flow: writeFlow(value, model, true, writing),
      block: parent.flow === true ? [] : writeItem(value, model, writing),
    };
  }
  const name = String(key);
  return {
    flow: `${written ?? writeKey(name, true)}: ${writeFlow(value, model, true, writing)}`,
    block: parent.flow === true ? [] : writePair(name, value, model, writing, written),
  };
}

/** Writes one item, or one key with its value, anew. */
export function replacePart(opened: Opened, found: Found, path: Path, value: Plain, isCautious: boolean): Splice {
  const { parent, pair, index } = found;
  const { text, newline } = opened;
  if (parent === undefined) return writeFile(opened, found.node, value, isCautious);
  const part = partsOf(text, parent)[index] ?? { from: 0, to: 0 };
  const writing = writingAt(opened, part.from, isCautious);
  const key = pair?.key.range;
  const written = key === null || key === undefined ? undefined : text.slice(key[0], key[1]);
  const made = writePart(parent, path, index, value, writing, written);
  if (parent.flow === true) return { from: part.from, to: part.to, insert: made.flow };
  const indent = ' '.repeat(columnOf(text, part.from));
  const [first = '', ...rest] = made.block;
  const remark = pair === undefined ? '' : remarkBefore(text, colonOf(pair), found.node);
  const lines = [`${first}${remark}`, ...rest.map((line) => `${indent}${line}`)];
  return { from: part.from, to: part.to, insert: lines.join(newline) };
}

/** The remark between `key:` and the lines below it. */
function remarkBefore(text: string, colon: number, value: Node | null): string {
  const start = value?.range?.[0] ?? colon;
  const between = start > colon ? text.slice(colon, Math.min(start, lineEnd(text, colon))).trim() : '';
  return between.startsWith('#') && !isAbsent(value) ? `  ${between}` : '';
}

/** All that a file says, new; remarks above and below it stay. */
export function writeFile(opened: Opened, node: Node | null, value: Plain, isCautious: boolean): Splice {
  const { text, newline } = opened;
  const writing = writingAt(opened, 0, isCautious);
  const isBlock = typeof value === 'object' && (goesBelow(value, undefined, 'nodes', writing) || !Array.isArray(value));
  const isEmpty = typeof value === 'object' && (Array.isArray(value) ? value : Object.keys(value)).length === 0;
  const lines =
    isBlock && !isEmpty ? writeLines(value, undefined, writing) : [writeFlow(value, undefined, false, writing)];
  const written = lines.join(newline);
  if (node === null || isAbsent(node)) {
    const lead = text === '' || text.endsWith('\n') ? '' : newline;
    return { from: text.length, to: text.length, insert: `${lead}${written}${newline}` };
  }
  if (isCollection(node) && node.flow !== true) {
    const parts = partsOf(text, node);
    return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, insert: written };
  }
  return { from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0, insert: written };
}
