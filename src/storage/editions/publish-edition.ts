import { type Selectable, sql, type Transaction } from 'kysely';
import type { EditionOrigin, Publication, Publisher, Publishing, PublishOutcome } from '../../model/publications';
import type { Database } from '../database/open-database';
import { packText } from '../database/packed-text';
import type { PublicationTable, Tables } from '../database/tables';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

/** What is encrypted. Kept as JSON for years: only ever add to it, and read older ones. */
interface PublishedBy {
  readonly author: Publisher | null;
  readonly approver: Publisher | null;
  /** Since 2026-11-26. */
  readonly note?: string | null;
}

/** An edition packed outside the transaction, which then is short. */
export interface PackedEdition {
  readonly files: Buffer;
  readonly compiled: Buffer;
}

export async function packForPublishing({ files, compiled }: Publishing): Promise<PackedEdition> {
  const [packedFiles, packedCompiled] = await Promise.all([packText(JSON.stringify(files)), packText(compiled)]);
  return { files: packedFiles, compiled: packedCompiled };
}

/** One publishes at a time; on SQLite the transaction itself is the only writer. */
export async function publishIn(
  transaction: Transaction<Tables>,
  { id, origin, author, approver, note, after, now }: Publishing,
  { packed, kind, vault }: { readonly packed: PackedEdition; readonly kind: Database['kind']; readonly vault: Vault },
): Promise<PublishOutcome> {
  if (kind === 'postgres') await sql`lock table publication in exclusive mode`.execute(transaction);
  const latest = await transaction
    .selectFrom('publication')
    .select(['number', 'edition_id'])
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (latest?.edition_id === id) return { ok: true, number: latest.number, changed: false };
  if ((latest?.number ?? null) !== after) return { ok: false, refusal: 'overtaken', latest: latest?.number ?? 0 };
  await transaction
    .insertInto('edition')
    .values({ id, ...packed })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const { number } = await transaction
    .insertInto('publication')
    .values({
      edition_id: id,
      published_at: now,
      origin,
      ...sealJson(vault, { author, approver, note } satisfies PublishedBy, publicationPlace(now)),
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return { ok: true, number, changed: true };
}

export function presentPublication(row: Selectable<PublicationTable>, vault: Vault): Publication {
  const by = openJson<PublishedBy>(vault, row, publicationPlace(row.published_at));
  return {
    number: row.number,
    id: row.edition_id,
    publishedAt: row.published_at,
    origin: row.origin as EditionOrigin,
    author: by?.author ?? null,
    approver: by?.approver ?? null,
    note: by?.note ?? null,
  };
}

export const publicationPlace = (publishedAt: string): Place => ({ column: 'publication.sealed', record: publishedAt });
