import type { Path } from '../path';
import type { Edit, Plain } from './edits';
import { asksForOne } from './usual';

/** The plain value after an edit, or undefined when there is nothing to change at its path. Says nothing of how it is written. */
export function intendedAfter(value: unknown, edit: Edit): { readonly value: unknown } | undefined {
  switch (edit.kind) {
    case 'set':
      return wrapped(setAt(value, edit.path, edit.value));
    case 'remove':
      return wrapped(removeAt(value, edit.path));
    case 'rename': {
      const around = edit.path.slice(0, -1);
      const [map, key] = [at(value, around), String(edit.path.at(-1))];
      if (!isRecord(map) || !Object.hasOwn(map, key) || Object.hasOwn(map, edit.to)) return undefined;
      const renamed = Object.entries(map).map(([each, part]) => [each === key ? edit.to : each, part]);
      return wrapped(setAt(value, around, Object.fromEntries(renamed)));
    }
    case 'insert': {
      const list = at(value, edit.path) ?? [];
      if (!Array.isArray(list) || edit.at < 0 || (list.length > 0 && edit.at > list.length)) return undefined;
      return wrapped(setAt(value, edit.path, list.toSpliced(edit.at, 0, edit.value)));
    }
    case 'move': {
      const list = at(value, edit.path);
      if (!Array.isArray(list) || !isPlace(list, edit.from) || !isPlace(list, edit.to)) return undefined;
      const rest = list.toSpliced(edit.from, 1);
      return wrapped(setAt(value, edit.path, rest.toSpliced(edit.to, 0, list[edit.from])));
    }
    case 'retire': {
      const without = removeAt(value, ['nodes', edit.node]);
      const retired = at(value, ['retired']) ?? [];
      if (without === NOTHING || !Array.isArray(retired)) return undefined;
      return wrapped(retired.includes(edit.node) ? without : setAt(without, ['retired'], [...retired, edit.node]));
    }
  }
}

const NOTHING = Symbol('nothing there');
type Nothing = typeof NOTHING;
const wrapped = (value: unknown): { readonly value: unknown } | undefined =>
  value === NOTHING ? undefined : { value };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (list: readonly unknown[], place: number): boolean =>
  Number.isInteger(place) && place >= 0 && place < list.length;

/** Whether a value can stand in a file: no `null` in it, and no number that is none. */
export function isPlain(value: unknown): value is Plain {
  if (Array.isArray(value)) return value.every(isPlain);
  if (isRecord(value)) return Object.values(value).every(isPlain);
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** What stands at a path; undefined when there is nothing. */
export function at(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof step === 'number') part = Array.isArray(part) ? part[step] : undefined;
    else part = isRecord(part) && Object.hasOwn(part, step) ? part[step] : undefined;
  }
  return part;
}

function setAt(value: unknown, path: Path, to: unknown): unknown | Nothing {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (typeof step === 'number') {
    const list = value ?? [];
    if (!Array.isArray(list) || step < 0 || step > list.length) return NOTHING;
    const inner = setAt(list[step], rest, to);
    return inner === NOTHING ? NOTHING : list.toSpliced(step, 1, inner);
  }
  const map = value ?? {};
  if (!isRecord(map)) return NOTHING;
  const inner = setAt(at(map, [step]), rest, to);
  return inner === NOTHING ? NOTHING : withKey(map, step, inner);
}

/** Not by spreading: a key may be called `__proto__`, and then the reader says so. */
const withKey = (map: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown =>
  Object.fromEntries([...new Map(Object.entries(map)).set(key, value)]);

/** The path that really goes: the list around the last item too, when it may not be empty. */
export function removedPath(value: unknown, path: Path): Path {
  const around = path.slice(0, -1);
  const list = at(value, around);
  const goesAlong = around.length > 0 && Array.isArray(list) && list.length === 1 && asksForOne(around);
  return goesAlong ? removedPath(value, around) : path;
}

function removeAt(value: unknown, written: Path): unknown | Nothing {
  const path = removedPath(value, written);
  const last = path.at(-1);
  const around = at(value, path.slice(0, -1));
  if (last === undefined) return NOTHING;
  if (typeof last === 'number') {
    if (!Array.isArray(around) || !isPlace(around, last)) return NOTHING;
    return setAt(value, path.slice(0, -1), around.toSpliced(last, 1));
  }
  if (!isRecord(around) || !Object.hasOwn(around, last)) return NOTHING;
  const rest = Object.fromEntries(Object.entries(around).filter(([key]) => key !== last));
  return setAt(value, path.slice(0, -1), rest);
}

/** Whether two plain values mean the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
