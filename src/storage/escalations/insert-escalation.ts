import { CompiledQuery } from 'kysely';
import type { EscalationStore, NewEscalation } from '../../escalations/keeping/escalation-store';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import { gather } from '../database/gather';
import type { Database } from '../database/open-database';
import { writtenOnce } from '../database/written-once';
import { toOutboxRow } from '../outbox/outbox-row';
import type { Vault } from '../vault/vault';
import { toAuditRow } from './audit-row';
import { fromRow, toRow } from './escalation-row';
import { type EscalationRows, insertTogether } from './insert-together';

/** On PostgreSQL, where every connection has a process of its own to keep busy. */
const TOGETHER = { mostTogether: 16, mostAtOnce: 4 };

/**
 * Stores a new escalation with its notifications and its audit step. The SQL is written once instead of by Kysely at every
 * call, which took longer than storing, and what comes in at the same time is stored together.
 */
export function insertEscalation(database: Database, vault: Vault): EscalationStore['insert'] {
  const store =
    database.kind === 'postgres'
      ? gather((batch: readonly EscalationRows[]) => insertTogether(database, batch), TOGETHER)
      : (rows: EscalationRows) => storeInTransaction(database, rows);
  return async (fresh) => {
    const number = await store(rowsOf(fresh, vault));
    if (number !== undefined) return { escalation: { ...fresh.escalation, number }, stored: true };
    const earlier = await database.read
      .selectFrom('escalation')
      .selectAll()
      .where('ask_key', '=', fresh.key)
      .executeTakeFirstOrThrow()
      .catch(mayBeTheSame);
    return { escalation: fromRow(earlier, vault), stored: false };
  };
}

/** What has this key cannot be read now: nobody knows whether it says the same. */
function mayBeTheSame(error: unknown): never {
  throw error instanceof StorageUnavailable ? new StorageUnavailable('unknown', error.detail) : error;
}

function rowsOf({ key, escalation, notifications, audit }: NewEscalation, vault: Vault): EscalationRows {
  return {
    escalation: {
      id: escalation.id,
      ask_key: key,
      first_answered_at: null,
      changed_at: audit.at,
      ...toRow(escalation, vault),
    },
    outbox: notifications.map((one) => toOutboxRow(one, { escalationId: escalation.id, at: audit.at, vault })),
    audit: toAuditRow(audit, escalation, vault),
  };
}

type Row = Readonly<Record<string, unknown>>;
type Numbered = { readonly number: number };

const ONCE = 'on conflict (ask_key) do nothing returning number';

/** Undefined when the key was used before; then nothing is stored. */
function storeInTransaction(
  database: Database,
  { escalation, outbox, audit }: EscalationRows,
): Promise<number | undefined> {
  return database.transact(async (transaction) => {
    const { rows } = await transaction.executeQuery<Numbered>(insertOf('escalation', { ...escalation }, ONCE));
    const number = rows[0]?.number;
    if (number === undefined) return undefined;
    for (const row of outbox) await transaction.executeQuery(insertOf('outbox', { ...row }));
    await transaction.executeQuery(insertOf('audit', { ...audit }));
    return number;
  });
}

function insertOf(table: string, row: Row, ending = ''): CompiledQuery {
  const { text, columns } = writtenOnce(table, () => {
    const names = Object.keys(row);
    const parameters = names.map(() => '?');
    return {
      text: `insert into ${table} (${names.join(', ')}) values (${parameters.join(', ')}) ${ending}`,
      columns: [names],
    };
  });
  return CompiledQuery.raw(
    text,
    (columns[0] ?? []).map((column) => row[column]),
  );
}
