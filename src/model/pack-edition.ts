import type { Edition } from './edition';

/** Goes up whenever an edition (edition.ts, tree.ts, node.ts) changes meaning, so that what an older release packed is compiled again from its files. */
const FORMAT = 6;

/** An edition as text, for keeping: reading it back costs far less than compiling YAML. */
export function packEdition(edition: Edition): string {
  return JSON.stringify({ format: FORMAT, edition }, (_, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value,
  );
}

/**
 * Undefined when it was packed by a release with another format. In one pass over what was parsed: JSON.parse calls a reviver for every
 * value, which took a sixth of a start.
 */
export function unpackEdition(text: string): Edition | undefined {
  const packed = JSON.parse(text) as { readonly format: number; readonly edition: Edition };
  return packed.format === FORMAT ? (revived(packed.edition) as Edition) : undefined;
}

/** With its maps back, and frozen. Maps cannot be frozen; their type is read-only. */
function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = revived(value[index]);
    return Object.freeze(value);
  }
  const parts = value as Record<string, unknown>;
  if (isPackedMap(parts)) return new Map(parts.$map.map(([key, part]) => [key, revived(part)]));
  for (const key in parts) {
    const part = parts[key];
    if (typeof part === 'object') parts[key] = revived(part);
  }
  return Object.freeze(parts);
}

const isPackedMap = (value: Record<string, unknown>): value is { readonly $map: readonly [unknown, unknown][] } =>
  '$map' in value;
