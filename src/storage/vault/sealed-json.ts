import type { Place, Vault } from './vault';

/** Columns of a table that keeps something encrypted. */
export interface SealedColumns {
  readonly key_id: string;
  readonly sealed: Buffer;
}

export function sealJson(vault: Vault, value: unknown, place: Place): SealedColumns {
  const { keyId, bytes } = vault.seal(JSON.stringify(value), place);
  return { key_id: keyId, sealed: bytes };
}

/** Undefined when there is nothing, or nothing that the keys we have can open. `Shape` is what sealJson was given. */
export function openJson<Shape>(
  vault: Vault,
  row: Partial<NullableColumns> | undefined,
  place: Place,
): Shape | undefined {
  if (row?.key_id == null || row.sealed == null) return undefined;
  const opened = vault.open({ keyId: row.key_id, bytes: row.sealed }, place);
  return opened.ok ? (JSON.parse(opened.text) as Shape) : undefined;
}

type NullableColumns = { readonly [Column in keyof SealedColumns]: SealedColumns[Column] | null };
