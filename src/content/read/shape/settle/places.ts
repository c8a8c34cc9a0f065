import type { Path } from '../../../problem';

export const isUnder = (path: Path, place: Path): boolean => place.every((step, index) => path[index] === step);

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
