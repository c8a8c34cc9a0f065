import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables';
import { draftPlace } from '../drafts/draft-row';
import { publicationPlace } from '../editions/publish-edition';
import { placeOf as escalationPlace } from '../escalations/escalation-row';
import { absencePlace } from '../escalations/sql-absences';
import { outboxPlace } from '../outbox/outbox-row';
import { addressPlace, cardPlace } from '../outbox/sql-address-book';
import { CHANNEL_PLACE } from '../outbox/sql-channel';
import type { Place, Vault } from '../vault/vault';

/** What one key is worth on what is stored. */
export interface KeyTried {
  readonly id: string;
  /** Records that were encrypted with a key of this name. */
  readonly records: number;
  /** `wrong`: a key of this name is there, and opens none of what was tried. */
  readonly verdict: 'opens' | 'wrong' | 'missing';
}

/** One that opens is enough; a single damaged record must not look like a wrong key. */
const TRIED_EACH = 3;

type Row = Readonly<Record<string, string>>;

/** Where what is encrypted stands, and its place as it was authenticated with. */
const SEALED: Readonly<Record<string, { readonly known: readonly string[]; readonly place: (row: Row) => Place }>> = {
  escalation: { known: ['id'], place: ({ id = '' }) => escalationPlace(id) },
  outbox: { known: ['escalation_id'], place: ({ escalation_id = '' }) => outboxPlace(escalation_id) },
  address: { known: ['person_hash'], place: ({ person_hash = '' }) => addressPlace(person_hash) },
  absence: { known: ['person_hash'], place: ({ person_hash = '' }) => absencePlace(person_hash) },
  channel: { known: [], place: () => CHANNEL_PLACE },
  card: {
    known: ['escalation_id', 'place'],
    place: ({ escalation_id = '', place = '' }) => cardPlace(escalation_id, place),
  },
  publication: { known: ['published_at'], place: ({ published_at = '' }) => publicationPlace(published_at) },
  draft: { known: ['id'], place: ({ id = '' }) => draftPlace(id) },
};

/** Tries every key on some records of every table that are encrypted with it. Throws StorageUnavailable. */
export async function tryKeys(read: Kysely<Tables>, vault: Vault): Promise<readonly KeyTried[]> {
  const db = read as unknown as Kysely<Record<string, SealedRow>>;
  const tables = new Set((await read.introspection.getTables()).map(({ name }) => name));
  const tried = new Map<string, { records: number; opens: boolean }>();
  for (const [table, { known, place }] of Object.entries(SEALED)) {
    if (!tables.has(table)) continue;
    for (const { key_id: id, n } of await countByKey(db, table)) {
      const before = tried.get(id) ?? { records: 0, opens: false };
      const opens = before.opens || (await opensOne(db, { table, id, known, place }, vault));
      tried.set(id, { records: before.records + n, opens });
    }
  }
  return [...tried].map(([id, { records, opens }]) => ({
    id,
    records,
    verdict: opens ? 'opens' : vault.keyIds.includes(id) ? 'wrong' : 'missing',
  }));
}

interface SealedRow {
  readonly key_id: string;
  readonly sealed: Buffer;
}

const countByKey = (db: Kysely<Record<string, SealedRow>>, table: string) =>
  db
    .selectFrom(table)
    .select(['key_id', (count) => count.fn.countAll<number>().as('n')])
    .where('key_id', 'is not', null)
    .groupBy('key_id')
    .execute();

interface Trying {
  readonly table: string;
  readonly id: string;
  readonly known: readonly string[];
  readonly place: (row: Row) => Place;
}

async function opensOne(
  db: Kysely<Record<string, SealedRow>>,
  { table, id, known, place }: Trying,
  vault: Vault,
): Promise<boolean> {
  const columns = sql.join(['sealed', ...known].map((column) => sql.ref(column)));
  const { rows } = await sql<Row & { readonly sealed: Buffer }>`select ${columns} from ${sql.table(table)}
    where key_id = ${id} and sealed is not null limit ${TRIED_EACH}`.execute(db);
  return rows.some((row) => vault.open({ keyId: id, bytes: row.sealed }, place(row)).ok);
}
