import { isMap, isScalar } from 'yaml';
import type { Path } from '../path';
import type { Edit, Plain, Splice } from './edits';
import { removedPath } from './intended';
import { type Collection, type Found, find, isCollection, type Opened } from './opened';
import { isAbsent, lineEnd, partsOf } from './parts';
import { replacePart, writeFile, writePart } from './replace-part';
import { insertPart, movePart, removePart } from './splice-parts';
import { usualPlace } from './usual';
import { rewriteBlockText } from './write/block-text';
import { writingAt } from './write/models';
import { type Quotes, writeScalar } from './write/scalar';

/** One edit of one place. Ways to do it, the finest first: whoever asks tries them and looks at what comes of it. */
export function spliceEdit(
  opened: Opened,
  edit: Exclude<Edit, { kind: 'retire' }>,
  isCautious: boolean,
): readonly (readonly Splice[])[] {
  switch (edit.kind) {
    case 'set':
      return spliceSet(opened, edit.path, edit.value, isCautious);
    case 'remove':
      return spliceRemove(opened, removedPath(opened.value, edit.path));
    case 'rename': {
      const map = find(opened.doc, edit.path.slice(0, -1))?.node;
      const keys = isMap(map) ? map.items.map(({ key }) => key) : [];
      const key = keys.find((each) => isScalar(each) && each.value === edit.path.at(-1));
      return isScalar(key) && key.range ? [[{ from: key.range[0], to: key.range[1], insert: edit.to }]] : [];
    }
    case 'insert': {
      const found = find(opened.doc, edit.path);
      if (!isCollection(found?.node) || found.node.items.length === 0) {
        return spliceSet(opened, edit.path, [edit.value], isCautious);
      }
      return insertInto(opened, found.node, [...edit.path, edit.at], edit.at, edit.value, isCautious);
    }
    case 'move': {
      const list = find(opened.doc, edit.path)?.node;
      return isCollection(list) ? [movePart(opened.text, list, edit.from, edit.to)] : [];
    }
  }
}

function spliceSet(opened: Opened, path: Path, value: Plain, isCautious: boolean): readonly (readonly Splice[])[] {
  const found = find(opened.doc, path);
  if (found !== undefined && !(found.parent === undefined && isAbsent(found.node))) {
    const inPlace =
      isScalar(found.node) && !isAbsent(found.node) ? replaceScalar(opened, found, value, isCautious) : undefined;
    if (inPlace !== undefined) return [[inPlace]];
    return [[replacePart(opened, found, path, value, isCautious)]];
  }
  // The nearest thing around it that is there; what lacks in between is made.
  let depth = path.length - 1;
  while (depth > 0 && find(opened.doc, path.slice(0, depth)) === undefined) depth--;
  const around = depth < 0 ? undefined : find(opened.doc, path.slice(0, depth));
  if (around !== undefined && isCollection(around.node) && around.node.items.length > 0) {
    const step = path[depth] as string | number;
    const keys = isMap(around.node) ? around.node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
    const place = typeof step === 'number' ? step : usualPlace(keys, step, path.slice(0, depth));
    return insertInto(
      opened,
      around.node,
      path.slice(0, depth + 1),
      place,
      within(path.slice(depth + 1), value),
      isCautious,
    );
  }
  const made = within(path.slice(depth), value);
  if (around?.parent !== undefined) return [[replacePart(opened, around, path.slice(0, depth), made, isCautious)]];
  return [[writeFile(opened, around?.node ?? null, made, isCautious)]];
}

/** A value with the maps and lists around it that a path names. */
const within = (path: Path, value: Plain): Plain =>
  path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

function insertInto(
  opened: Opened,
  parent: Collection,
  path: Path,
  place: number,
  value: Plain,
  isCautious: boolean,
): readonly (readonly Splice[])[] {
  const writing = writingAt(opened, partsOf(opened.text, parent)[0]?.from ?? 0, isCautious);
  const part = writePart(parent, path, place, value, writing);
  const splice = insertPart(opened.text, parent, place, part, opened.newline);
  return splice === undefined ? [] : [[splice]];
}

/** Another text, number or flag in the place of one; undefined when it is no such thing. */
function replaceScalar(opened: Opened, found: Found, value: Plain, isCautious: boolean): Splice | undefined {
  const { node, inFlow } = found;
  if (!isScalar(node) || typeof value === 'object' || node.range === null || node.range === undefined) return undefined;
  const [from, end] = node.range;
  if (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') {
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const wish: Quotes = isCautious ? 'QUOTE_DOUBLE' : isQuoted ? (node.type as Quotes) : 'PLAIN';
    return { from, to: end, insert: writeScalar(value, wish, inFlow) };
  }
  const to = from + opened.text.slice(from, end).trimEnd().length;
  const header = lineEnd(opened.text, from);
  const body = opened.text.indexOf('\n', from) + 1;
  const block = { header: opened.text.slice(from, header), body: opened.text.slice(body, to) };
  const kept =
    typeof value === 'string' && !isCautious && body > 0 ? rewriteBlockText(block, value, opened.newline) : undefined;
  return { from, to, insert: kept ?? `${writeScalar(value, 'PLAIN', inFlow)}${remarkOf(block.header)}` };
}

const remarkOf = (header: string): string => (header.includes('#') ? `  ${header.slice(header.indexOf('#'))}` : '');

function spliceRemove(opened: Opened, path: Path): readonly (readonly Splice[])[] {
  const found = find(opened.doc, path);
  if (found?.parent === undefined) return [];
  if (found.parent.items.length > 1)
    return removePart(opened.text, found.parent, found.index).map((splice) => [splice]);
  const around = find(opened.doc, path.slice(0, -1));
  if (around === undefined) return [];
  const empty = isMap(found.parent) ? {} : [];
  if (found.parent.flow === true) {
    const [from, to] = found.parent.range ?? [0, 0];
    return [[{ from, to, insert: isMap(found.parent) ? '{}' : '[]' }]];
  }
  return [[replacePart(opened, around, path.slice(0, -1), empty, false)]];
}
