import { type ColumnDataType, type RawBuilder, sql } from 'kysely';
import type { Migration } from '../migration';

/** When a question last changed, to sort by, and which coordinators are away. */
export const desk: Migration = {
  name: '2026-11-26-desk',
  async up(transaction, kind) {
    const bytes: ColumnDataType | RawBuilder<unknown> = kind === 'sqlite' ? 'blob' : sql`bytea`;
    await transaction.schema
      .alterTable('escalation')
      .addColumn('changed_at', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    // The nearest that was written down before: instants are ISO texts, so the larger text is the later one.
    await sql`update escalation set changed_at =
      case when answered_at is not null and answered_at > since then answered_at else since end`.execute(transaction);
    await transaction.schema
      .createTable('absence')
      .addColumn('person_hash', 'text', (column) => column.notNull().primaryKey())
      .addColumn('until_day', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('sealed', bytes, (column) => column.notNull())
      .execute();
  },
};
