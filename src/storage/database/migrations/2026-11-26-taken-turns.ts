import type { Migration } from '../migration';

export const takenTurns: Migration = {
  name: '2026-11-26-taken-turns',
  async up(transaction) {
    await transaction.schema
      .createTable('taken_turn')
      .addColumn('activity_hash', 'text', (column) => column.notNull().primaryKey())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await transaction.schema.createIndex('taken_turn_by_end').on('taken_turn').columns(['expires_at']).execute();
  },
};
