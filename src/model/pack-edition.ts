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
  return packed.format === FORMAT ? (revived(packed.edition, new Map()) as Edition) : undefined;
}

/** Names of trees, nodes, answers and sources are shorter; of 73,000 texts in our own content 34,000 differ, and these say the rest. */
const LONGEST_NAME = 40;

/**
 * With its maps back, and frozen. Maps cannot be frozen; their type is read-only. JSON.parse makes a text of its own of every name that
 * it comes by again: here each is kept once.
 */
function revived(value: unknown, names: Map<string, string>): unknown {
  if (typeof value === 'string') return value.length > LONGEST_NAME ? value : once(value, names);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = revived(value[index], names);
    return Object.freeze(value);
  }
  const parts = value as Record<string, unknown>;
  if (isPackedMap(parts)) return new Map(parts.$map.map(([key, part]) => [revived(key, names), revived(part, names)]));
  for (const key in parts) parts[key] = revived(parts[key], names);
  return Object.freeze(parts);
}

function once(name: string, names: Map<string, string>): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

const isPackedMap = (value: Record<string, unknown>): value is { readonly $map: readonly [unknown, unknown][] } =>
  '$map' in value;
