import { applyEdit } from '../apply-edit';
import type { Plain } from '../edits';
import { at, isSame } from '../intended';
import { find, isCollection, type Opened, open } from '../opened';
import { columnOf, lineEnd, partsOf, startsLine } from '../parts';
import { insertPart, withRemarksAbove } from '../splice-parts';
import { applySplices } from '../splices';
import type { Unit } from './units';
import { unitsOf } from './units';

/** Puts a unit of one version into another, as its lines stand there: remarks, quotes and all. Undefined when it cannot be done. */
export function bringUnit(file: string, text: string, unit: Unit, source: string): string | undefined {
  const [into, from] = [open(text), open(source)];
  if (into === undefined || from === undefined) return undefined;
  const there = unitsOf(file, into.value).get(unit.key);
  const brought = there === undefined ? insertLines(file, into, from, unit) : replaceLines(into, from, unit, there);
  if (brought !== undefined && says(file, brought, unit)) return brought;
  const edited =
    there === undefined
      ? insertValue(file, text, into, from, unit)
      : applyEdit(text, { kind: 'set', path: there.path, value: unit.value as Plain });
  return edited?.ok ? edited.text : undefined;
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

function replaceLines(into: Opened, from: Opened, unit: Unit, there: Unit): string | undefined {
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
function placeFor(file: string, into: Opened, from: Opened, unit: Unit): number {
  const around = unit.path.slice(0, -1);
  const [theirs, own] = [unitsOf(file, into.value), unitsOf(file, from.value)];
  const siblings = [...own.values()].filter(
    ({ path }) => isSame(path.slice(0, around.length), around) && path.length === unit.path.length,
  );
  const index = siblings.findIndex(({ key }) => key === unit.key);
  const list = find(into.doc, around)?.node;
  for (const { key } of siblings.slice(0, index).toReversed()) {
    const path = theirs.get(key)?.path;
    const found = path === undefined ? undefined : find(into.doc, path);
    if (found?.parent !== undefined && found.parent === list) return found.index + 1;
  }
  return index === 0 ? 0 : isCollection(list) ? list.items.length : 0;
}

function insertLines(file: string, into: Opened, from: Opened, unit: Unit): string | undefined {
  const parent = find(into.doc, unit.path.slice(0, -1))?.node;
  const source = linesOf(from, unit, true);
  if (!isCollection(parent) || parent.flow === true || source === undefined) return undefined;
  const splice = insertPart(
    into.text,
    parent,
    placeFor(file, into, from, unit),
    { flow: '', block: source.lines },
    into.newline,
  );
  return splice === undefined ? undefined : `${into.mark}${applySplices(into.text, [splice])}`;
}

function insertValue(
  file: string,
  text: string,
  into: Opened,
  from: Opened,
  unit: Unit,
): ReturnType<typeof applyEdit> | undefined {
  const around = unit.path.slice(0, -1);
  const value = unit.value as Plain;
  if (typeof unit.path.at(-1) !== 'number') return applyEdit(text, { kind: 'set', path: unit.path, value });
  const list = at(into.value, around);
  const place = Array.isArray(list) ? placeFor(file, into, from, unit) : 0;
  return applyEdit(text, { kind: 'insert', path: around, at: place, value });
}

/** Takes a unit away, and what was around it when that has nothing left and is not in the version it comes from. */
export function removeUnit(text: string, unit: Unit, source: string): string | undefined {
  const around = unit.path.slice(0, -1);
  const isLast = around.length > 0 && Object.keys((at(open(text)?.value, around) as object) ?? {}).length === 1;
  const goesAlong = isLast && at(open(source)?.value, around) === undefined;
  const edited = applyEdit(text, { kind: 'remove', path: goesAlong ? around : unit.path });
  return edited.ok ? edited.text : undefined;
}

/** A unit as it stands in the text, for people to see. */
export function shownUnit(opened: Opened | undefined, unit: Unit | undefined): string | null {
  if (opened === undefined || unit === undefined) return null;
  const lines = linesOf(opened, unit, false)?.lines;
  if (lines !== undefined) return lines.join('\n');
  const found = find(opened.doc, unit.path);
  if (found?.parent === undefined) return opened.text;
  const part = partsOf(opened.text, found.parent)[found.index];
  return part === undefined ? null : opened.text.slice(part.from, part.to);
}
