import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type {
  EditionOrigin,
  Publication,
  Publications,
  Publisher,
  Publishing,
  PublishOutcome,
  StoredEdition,
} from '../../model/publications';
import type { Database } from '../database/open-database';
import { packText, unpackText } from '../database/packed-text';
import type { PublicationTable, Tables } from '../database/tables';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

interface PublishedBy {
  readonly author: Publisher | null;
  readonly approver: Publisher | null;
}

export function sqlPublications({ kind, read, transact }: Database, vault: Vault): Publications {
  const stored = async (publication: Selectable<PublicationTable> | undefined): Promise<StoredEdition | undefined> => {
    if (publication === undefined) return undefined;
    const row = await read
      .selectFrom('edition')
      .selectAll()
      .where('id', '=', publication.edition_id)
      .executeTakeFirstOrThrow();
    const [files, compiled] = await Promise.all([unpackText(row.files), unpackText(row.compiled)]);
    return { ...present(publication, vault), files: JSON.parse(files) as StoredEdition['files'], compiled };
  };
  return {
    publishEdition: async (publishing) => {
      const [files, compiled] = await Promise.all([
        packText(JSON.stringify(publishing.files)),
        packText(publishing.compiled),
      ]);
      return transact(async (transaction) => {
        if (kind === 'postgres') await sql`lock table publication in exclusive mode`.execute(transaction);
        return publish(transaction, publishing, { files, compiled, vault });
      });
    },
    latestEdition: async () => stored(await newest(read).executeTakeFirst()),
    findEdition: async (id) => stored(await newest(read).where('edition_id', '=', id).executeTakeFirst()),
    latestPublication: async () => {
      const row = await newest(read).executeTakeFirst();
      return row && { number: row.number, id: row.edition_id };
    },
    publications: async (limit) => {
      const rows = await newest(read).limit(limit).execute();
      return rows.map((row) => present(row, vault));
    },
  };
}

const newest = (read: Kysely<Tables>) => read.selectFrom('publication').selectAll().orderBy('number', 'desc');

async function publish(
  transaction: Transaction<Tables>,
  { id, origin, author, approver, after, now }: Publishing,
  { files, compiled, vault }: { readonly files: Buffer; readonly compiled: Buffer; readonly vault: Vault },
): Promise<PublishOutcome> {
  const latest = await newest(transaction).executeTakeFirst();
  if (latest?.edition_id === id) return { ok: true, number: latest.number, changed: false };
  if ((latest?.number ?? null) !== after) return { ok: false, refusal: 'overtaken', latest: latest?.number ?? 0 };
  await transaction
    .insertInto('edition')
    .values({ id, files, compiled })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const { number } = await transaction
    .insertInto('publication')
    .values({
      edition_id: id,
      published_at: now,
      origin,
      ...sealJson(vault, { author, approver } satisfies PublishedBy, publicationPlace(now)),
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return { ok: true, number, changed: true };
}

function present(row: Selectable<PublicationTable>, vault: Vault): Publication {
  const by = openJson<PublishedBy>(vault, row, publicationPlace(row.published_at));
  return {
    number: row.number,
    id: row.edition_id,
    publishedAt: row.published_at,
    origin: row.origin as EditionOrigin,
    author: by?.author ?? null,
    approver: by?.approver ?? null,
  };
}

export const publicationPlace = (publishedAt: string): Place => ({ column: 'publication.sealed', record: publishedAt });
