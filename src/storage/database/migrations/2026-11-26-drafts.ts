import { type ColumnDataType, type RawBuilder, sql } from 'kysely';
import type { Migration } from '../migration';

export const drafts: Migration = {
  name: '2026-11-26-drafts',
  async up(transaction, kind) {
    const bytes: ColumnDataType | RawBuilder<unknown> = kind === 'sqlite' ? 'blob' : sql`bytea`;
    await transaction.schema
      .createTable('draft')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('base_id', 'text', (column) => column.notNull().references('edition.id'))
      .addColumn('base_number', 'integer', (column) => column.notNull())
      .addColumn('changes', bytes, (column) => column.notNull())
      .addColumn('changed_files', 'text', (column) => column.notNull())
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text')
      .addColumn('sealed', bytes)
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('submitted_at', 'text')
      .addColumn('ended_at', 'text')
      .addColumn('published_as', 'integer')
      .addColumn('release_id', 'text', (column) => column.unique())
      .addColumn('release_files', bytes)
      .execute();
    await transaction.schema.createIndex('draft_by_end').on('draft').columns(['ended_at', 'changed_at']).execute();
  },
};
