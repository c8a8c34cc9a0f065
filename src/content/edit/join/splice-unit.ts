import { applyEdit } from '../apply-edit';
import type { Plain } from '../edits';
import { at, isSame } from '../intended';
import { find, isCollection, type Opened, open } from '../opened';
import { columnOf, lineEnd, partsOf, startsLine } from '../parts';
import { insertPart, withRemarksAbove } from '../splice-parts';
import { applySplices } from '../splices';
import { type Unit, unitsOf, type Version } from './units';

/** Puts a unit of one version into another, as its lines stand there: remarks, quotes and all. Undefined when it cannot be done. */
export function bringUnit(into: Version, unit: Unit, from: Version): string | undefined {
  const there = into.units.get(unit.key);
  const brought =
    there === undefined ? insertLines(into, unit, from) : replaceLines(into.opened, unit, from.opened, there);
  if (brought !== undefined && says(into.file, brought, unit)) return brought;
  const edited =
    there === undefined
      ? insertValue(into, unit, from)
      : applyEdit(into.text, { kind: 'set', path: there.path, value: unit.value as Plain });
  return edited.ok ? edited.text : undefined;
}

const says = (file: string, text: string, unit: Unit): boolean =>
  isSame(unitsOf(file, open(text)?.value).get(unit.key)?.value, unit.value);

/** The lines of a unit, the first without its indent; undefined when it does not stand on lines of its own. */
function linesOf(
  opened: Opened,
  unit: Unit,
  withRemarks: boolean,
): { readonly lines: readonly string[]; readonly column: number } | undefined {
  const found = find(opened.doc, unit.path);
  if (found?.parent === undefined || found.parent.flow === true || found.inFlow) return undefined;
  const part = partsOf(opened.text, found.parent)[found.index];
  if (part === undefined || !startsLine(opened.text, part.from)) return undefined;
  const column = columnOf(opened.text, part.from);
  const start = withRemarks && found.index > 0 ? withRemarksAbove(opened.text, part) : part.from;
  const [first = '', ...rest] = opened.text.slice(start, lineEnd(opened.text, part.to)).split(/\r?\n/);
  return { lines: [first, ...rest.map((line) => (line.trim() === '' ? '' : line.slice(column)))], column };
}

function replaceLines(into: Opened, unit: Unit, from: Opened, there: Unit): string | undefined {
  const source = linesOf(from, unit, false);
  const target = linesOf(into, there, false);
  const found = find(into.doc, there.path);
  if (source === undefined || target === undefined || found?.parent === undefined) return undefined;
  const part = partsOf(into.text, found.parent)[found.index];
  if (part === undefined) return undefined;
  const insert = indented(source.lines, target.column, into.newline);
  return `${into.mark}${applySplices(into.text, [{ from: part.from, to: lineEnd(into.text, part.to), insert }])}`;
}

const indented = (lines: readonly string[], column: number, newline: string): string =>
  lines.map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`)).join(newline);

/** After the part that comes before it in its own version, if that is there too; else last. */
function placeFor(into: Version, unit: Unit, from: Version): number {
  const around = unit.path.slice(0, -1);
  const siblings = [...from.units.values()].filter(
    ({ path }) => path.length === unit.path.length && isSame(path.slice(0, -1), around),
  );
  const index = siblings.findIndex(({ key }) => key === unit.key);
  const list = find(into.opened.doc, around)?.node;
  for (const { key } of siblings.slice(0, index).toReversed()) {
    const path = into.units.get(key)?.path;
    const found = path === undefined ? undefined : find(into.opened.doc, path);
    if (found?.parent !== undefined && found.parent === list) return found.index + 1;
  }
  return index === 0 || !isCollection(list) ? 0 : list.items.length;
}

function insertLines(into: Version, unit: Unit, from: Version): string | undefined {
  const { text, mark, newline, doc } = into.opened;
  const parent = find(doc, unit.path.slice(0, -1))?.node;
  const source = linesOf(from.opened, unit, true);
  if (!isCollection(parent) || parent.flow === true || source === undefined) return undefined;
  const part = { flow: '', block: source.lines };
  const splice = insertPart(text, parent, placeFor(into, unit, from), part, newline);
  return splice === undefined ? undefined : `${mark}${applySplices(text, [splice])}`;
}

function insertValue(into: Version, unit: Unit, from: Version): ReturnType<typeof applyEdit> {
  const around = unit.path.slice(0, -1);
  const value = unit.value as Plain;
  if (typeof unit.path.at(-1) !== 'number') return applyEdit(into.text, { kind: 'set', path: unit.path, value });
  const isThere = Array.isArray(at(into.opened.value, around));
  return applyEdit(into.text, { kind: 'insert', path: around, at: isThere ? placeFor(into, unit, from) : 0, value });
}

/** Takes a unit away, and what was around it when that has nothing left and is not in the version it is like. */
export function removeUnit(version: Version, unit: Unit, like: Version): string | undefined {
  const around = unit.path.slice(0, -1);
  const isLast = around.length > 0 && Object.keys((at(version.opened.value, around) as object) ?? {}).length === 1;
  const goesAlong = isLast && at(like.opened.value, around) === undefined;
  const edited = applyEdit(version.text, { kind: 'remove', path: goesAlong ? around : unit.path });
  return edited.ok ? edited.text : undefined;
}

/** A unit as it stands in the text, for people to see. */
export function shownUnit({ opened, units }: Version, key: string): string | null {
  const unit = units.get(key);
  if (unit === undefined) return null;
  const lines = linesOf(opened, unit, false)?.lines;
  if (lines !== undefined) return lines.join('\n');
  const found = find(opened.doc, unit.path);
  if (found?.parent === undefined) return opened.text;
  const part = partsOf(opened.text, found.parent)[found.index];
  return part === undefined ? null : opened.text.slice(part.from, part.to);
}
