import type { Edition } from './edition';

/** Goes up whenever an edition (edition.ts, tree.ts, node.ts) changes meaning, so that what an older release packed is compiled again from its files. */
const FORMAT = 6;

/** An edition as text, for keeping: reading it back costs far less than compiling YAML. */
export function packEdition(edition: Edition): string {
  return JSON.stringify({ format: FORMAT, edition }, (_, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value,
  );
}

/** Undefined when it was packed by a release with another format. */
export function unpackEdition(text: string): Edition | undefined {
  const packed = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$map' in value
      ? new Map(value.$map as [unknown, unknown][])
      : value,
  ) as { readonly format: number; readonly edition: Edition };
  return packed.format === FORMAT ? deepFreeze(packed.edition) : undefined;
}

/** Maps cannot be frozen; their type is read-only. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const parts: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) deepFreeze(part);
  return Object.freeze(value);
}
