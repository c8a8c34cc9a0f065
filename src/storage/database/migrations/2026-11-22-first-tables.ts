import { type ColumnDataType, type ColumnDefinitionBuilder, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Migration } from '../migration';

type Kind = Parameters<Migration['up']>[1];

/** People say "vraag 1042": four digits read as a number, one looks like a list. */
const NUMBER_BEFORE_FIRST = 1000;

export const firstTables: Migration = {
  name: '2026-11-22-first-tables',
  async up(transaction, kind) {
    await createEscalation(transaction, kind);
    await createOutbox(transaction, kind);
    await createAudit(transaction, kind);
    await createAddresses(transaction, kind);
    await createEditions(transaction, kind);
    await createCounts(transaction, kind);
  },
};

async function createEscalation(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('escalation')
    .addColumn('number', 'integer', counting(kind, NUMBER_BEFORE_FIRST + 1))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('ask_key', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('urgency', 'text', (column) => column.notNull())
    .addColumn('anonymous', 'integer', (column) => column.notNull())
    .addColumn('edition', 'text')
    .addColumn('theme', 'text')
    .addColumn('tree', 'text')
    .addColumn('node', 'text')
    .addColumn('key_id', 'text')
    .addColumn('sealed', bytes(kind))
    .addColumn('asker_hash', 'text')
    .addColumn('claimer_hash', 'text')
    .addColumn('proposes_tree', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('waiting_since', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'text')
    .addColumn('first_answered_at', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('reminded_at', 'text')
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('sort_key', 'bigint', (column) => column.notNull())
    .execute();
  if (kind === 'sqlite') {
    await sql`insert into sqlite_sequence (name, seq) values ('escalation', ${NUMBER_BEFORE_FIRST})`.execute(db);
  }
  await index(db, 'escalation', ['rank', 'sort_key', 'number']);
  await index(db, 'escalation', ['asker_hash']);
  // Most are claimed by nobody when they are stored; storing then need not touch this index.
  await db.schema
    .createIndex('escalation_by_claimer')
    .on('escalation')
    .columns(['claimer_hash', 'rank', 'sort_key', 'number'])
    .where(sql.ref('claimer_hash'), 'is not', null)
    .execute();
}

async function createOutbox(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('seq', 'integer', counting(kind, 1))
    .addColumn('escalation_id', 'text', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('person_hash', 'text')
    .addColumn('key_id', 'text')
    .addColumn('sealed', bytes(kind))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('leased_until', 'text')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('died_at', 'text')
    .execute();
  await index(db, 'outbox', ['lane', 'seq']);
}

async function createAudit(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('seq', 'integer', counting(kind, 1))
    .addColumn('escalation_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('actor_hash', 'text')
    .addColumn('from_state', 'text')
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await index(db, 'audit', ['escalation_id', 'seq']);
  for (const statement of kind === 'sqlite' ? KEEP_AUDIT_ON_SQLITE : KEEP_AUDIT_ON_POSTGRES) {
    await sql.raw(statement).execute(db);
  }
}

async function createAddresses(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('address')
    .addColumn('person_hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(kind), (column) => column.notNull())
    .addColumn('coordinator', 'integer', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('channel')
    .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(kind), (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('card')
    .addColumn('escalation_id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(kind), (column) => column.notNull())
    .addPrimaryKeyConstraint('card_of_escalation', ['escalation_id', 'place'])
    .execute();
}

async function createEditions(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('edition')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('files', bytes(kind), (column) => column.notNull())
    .addColumn('compiled', bytes(kind), (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('publication')
    .addColumn('number', 'integer', counting(kind, 1))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text')
    .addColumn('sealed', bytes(kind))
    .execute();
  await index(db, 'publication', ['edition_id']);
}

async function createCounts(db: Transaction<unknown>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('daily_count')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('tree', 'text', (column) => column.notNull())
    .addColumn('node', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('daily_count_of_place', ['day', 'what', 'tree', 'node'])
    .execute();
  await db.schema
    .createTable('last_token')
    .addColumn('conversation_hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(kind), (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await index(db, 'last_token', ['expires_at']);
}

const bytes = (kind: Kind): ColumnDataType | RawBuilder<unknown> => (kind === 'sqlite' ? 'blob' : sql`bytea`);

/** SQLite: `autoincrement`, so that the number of a row that is gone is never given out again. */
function counting(kind: Kind, first: number): (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder {
  if (kind === 'sqlite') return (column) => column.primaryKey().autoIncrement();
  return (column) =>
    column
      .primaryKey()
      .modifyEnd(sql`generated by default as identity (start with ${sql.lit(first)} minvalue ${sql.lit(first)})`);
}

async function index(db: Transaction<unknown>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns([...columns])
    .execute();
}

// The trail is only added to. The one exception is the asker's right to be forgotten: a hash may become null.
const KEEP_AUDIT_ON_SQLITE = [
  `create trigger audit_keeps_rows before delete on audit
   begin select raise(abort, 'audit is append-only'); end`,
  `create trigger audit_keeps_values before update on audit
   when new.actor_hash is not null or new.seq is not old.seq or new.escalation_id is not old.escalation_id
     or new.version is not old.version or new.action is not old.action or new.role is not old.role
     or new.from_state is not old.from_state or new.to_state is not old.to_state or new.at is not old.at
   begin select raise(abort, 'audit is append-only'); end`,
];

const KEEP_AUDIT_ON_POSTGRES = [
  `create function audit_append_only() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' and new.actor_hash is null
       and (new.seq, new.escalation_id, new.version, new.action, new.role, new.from_state, new.to_state, new.at)
         is not distinct from
           (old.seq, old.escalation_id, old.version, old.action, old.role, old.from_state, old.to_state, old.at)
     then return new; end if;
     raise exception 'audit is append-only';
   end $$`,
  `create trigger audit_keeps_rows before update or delete on audit
   for each row execute function audit_append_only()`,
  `create trigger audit_keeps_table before truncate on audit
   for each statement execute function audit_append_only()`,
];
