import type { Path } from '../../path';
import { isRecord } from '../intended';
import { type Opened, open } from '../opened';
import { unitName } from './unit-names';

/** The smallest thing that one editor changes: what two change at once is a clash. */
export interface Unit {
  /** The same in every version of a file, wherever it stands: `nodes/rol`, `asked/…`. */
  readonly key: string;
  /** Where it stands in this version. */
  readonly path: Path;
  readonly value: unknown;
  readonly what: string;
}

export type Units = ReadonlyMap<string, Unit>;

export interface Version {
  readonly file: string;
  readonly text: string;
  readonly opened: Opened;
  readonly units: Units;
}

/** Undefined when it cannot be parsed. */
export function versionOf(file: string, text: string): Version | undefined {
  const opened = open(text);
  return opened === undefined ? undefined : { file, text, opened, units: unitsOf(file, opened.value) };
}

/** How the parts of a map or list are told apart. */
type Parts = 'keys' | 'ids' | 'names' | 'texts' | 'rows';

/** Undefined: it is one unit. */
function partsOf(file: string, path: Path, value: unknown): Parts | undefined {
  const isMap = isRecord(value);
  if (!isMap && !Array.isArray(value)) return undefined;
  if (path.length === 0) return isMap ? 'keys' : 'ids';
  if (file.startsWith('language/')) {
    if (isMap) return 'keys';
    return (value as readonly unknown[]).some(Array.isArray) ? 'rows' : isTexts(value) ? 'texts' : undefined;
  }
  if (!file.startsWith('trees/') || path.length > 1) return undefined;
  if (path[0] === 'nodes' && isMap) return 'keys';
  if (path[0] === 'walks' && !isMap) return 'names';
  return ['asked', 'retired', 'keywords'].includes(String(path[0])) && isTexts(value) ? 'texts' : undefined;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

export function unitsOf(file: string, value: unknown): Units {
  const units = new Map<string, Unit>();
  const visit = (part: unknown, path: Path, name: string): void => {
    const parts = partsOf(file, path, part);
    if (parts === undefined) {
      units.set(name, { key: name, path, value: part, what: unitName(file, path, part) });
      return;
    }
    const seen = new Map<string, number>();
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(part)
      ? part.map((item, index) => [index, item] as const)
      : Object.entries(part as object);
    for (const [step, item] of entries) {
      const own = typeof step === 'string' ? step : nameOf(parts, item, step);
      const times = (seen.get(own) ?? 0) + 1;
      seen.set(own, times);
      visit(item, [...path, step], `${name}${name === '' ? '' : '/'}${own}${times === 1 ? '' : `#${times}`}`);
    }
  };
  visit(value, [], '');
  return units;
}

function nameOf(parts: Parts, item: unknown, index: number): string {
  if (typeof item === 'string') return item;
  if (parts === 'rows') return Array.isArray(item) && typeof item[0] === 'string' ? item[0] : String(index);
  const name = isRecord(item) ? item[parts === 'names' ? 'name' : 'id'] : undefined;
  return typeof name === 'string' ? name : String(index);
}
