import { CompiledQuery, type Insertable } from 'kysely';
import type { EscalationStore, NewEscalation } from '../escalations/escalation-store';
import { toAuditRow } from './audit-row';
import { fromRow, toRow } from './escalation-row';
import type { Database } from './open-database';
import { toOutboxRow } from './outbox-row';
import type { AuditTable, EscalationTable, OutboxTable } from './tables';
import type { Vault } from './vault';
import { writtenOnce } from './written-once';

interface Rows {
  readonly escalation: Insertable<EscalationTable>;
  readonly outbox: readonly Insertable<OutboxTable>[];
  readonly audit: Insertable<AuditTable>;
}

/**
 * Stores a new escalation with its notifications and its audit step. The SQL is written once instead of by Kysely at every
 * call, which took longer than storing, and PostgreSQL gets it as one statement, which is its own transaction.
 */
export function insertEscalation(database: Database, vault: Vault): EscalationStore['insert'] {
  const store = database.kind === 'postgres' ? storeInOneStatement : storeInTransaction;
  return async (fresh) => {
    const number = await store(database, rowsOf(fresh, vault));
    if (number !== undefined) return { escalation: { ...fresh.escalation, number }, stored: true };
    const earlier = await database.read
      .selectFrom('escalation')
      .selectAll()
      .where('ask_key', '=', fresh.key)
      .executeTakeFirstOrThrow();
    return { escalation: fromRow(earlier, vault), stored: false };
  };
}

function rowsOf({ key, escalation, notifications, audit }: NewEscalation, vault: Vault): Rows {
  return {
    escalation: { id: escalation.id, ask_key: key, first_answered_at: null, ...toRow(escalation, vault) },
    outbox: notifications.map((one) => toOutboxRow(one, { escalationId: escalation.id, at: audit.at, vault })),
    audit: toAuditRow(audit, escalation, vault),
  };
}

type Row = Readonly<Record<string, unknown>>;
type Numbered = { readonly number: number };

const ONCE = 'on conflict (ask_key) do nothing returning number';

/** Undefined when the key was used before; then nothing is stored. */
function storeInTransaction(database: Database, { escalation, outbox, audit }: Rows): Promise<number | undefined> {
  return database.transact(async (transaction) => {
    const { rows } = await transaction.executeQuery<Numbered>(insertOf('escalation', { ...escalation }, ONCE));
    const number = rows[0]?.number;
    if (number === undefined) return undefined;
    for (const row of outbox) await transaction.executeQuery(insertOf('outbox', { ...row }, ''));
    await transaction.executeQuery(insertOf('audit', { ...audit }, ''));
    return number;
  });
}

function insertOf(table: string, row: Row, ending: string): CompiledQuery {
  const columns = Object.keys(row);
  const parameters = (): string => columns.map(() => '?').join(', ');
  const text = writtenOnce(
    `${table}: ${columns}`,
    () => `insert into ${table} (${columns.join(', ')}) values (${parameters()}) ${ending}`,
  );
  return CompiledQuery.raw(text, Object.values(row));
}

/** The same on PostgreSQL: one round trip, and the others follow only when the escalation is new. */
async function storeInOneStatement(
  { read }: Database,
  { escalation, outbox, audit }: Rows,
): Promise<number | undefined> {
  const first: Row = { ...escalation };
  const others: readonly (readonly [table: string, row: Row])[] = [
    ...outbox.map((row) => ['outbox', { ...row }] as const),
    ['audit', { ...audit }],
  ];
  const rowsInOrder = [first, ...others.map(([, row]) => row)];
  const shape = rowsInOrder.map((row) => Object.keys(row)).join(';');
  const text = writtenOnce(shape, () => statementFor(first, others));
  const values = rowsInOrder.flatMap((row) => Object.values(row));
  const { rows } = await read.executeQuery<Numbered>(CompiledQuery.raw(text, values));
  return rows[0]?.number;
}

function statementFor(first: Row, others: readonly (readonly [table: string, row: Row])[]): string {
  let used = 0;
  const parameters = (row: Row): string =>
    Object.entries(row)
      .map(([column]) => {
        used += 1;
        return `$${used}::${POSTGRES_TYPES[column] ?? 'text'}`;
      })
      .join(', ');
  const columns = (row: Row): string => Object.keys(row).join(', ');
  const stored = `stored as (insert into escalation (${columns(first)}) values (${parameters(first)}) ${ONCE})`;
  const follow = others.map(
    ([table, row], index) =>
      `follow${index} as (insert into ${table} (${columns(row)}) select ${parameters(row)} from stored)`,
  );
  return `with ${[stored, ...follow].join(', ')} select number from stored`;
}

/** A parameter in a `select` says nothing about its type, unlike one in `values`. What is not here is text. */
const POSTGRES_TYPES: Readonly<Record<string, string>> = {
  sealed: 'bytea',
  anonymous: 'integer',
  proposes_tree: 'integer',
  version: 'integer',
  attempts: 'integer',
  rank: 'integer',
  sort_key: 'bigint',
};
