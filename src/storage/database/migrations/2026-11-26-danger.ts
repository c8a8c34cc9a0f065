import type { Migration } from '../migration';

/** Of what was asked before, nobody wrote down where its route ended: it stays without the flag. */
export const danger: Migration = {
  name: '2026-11-26-danger',
  async up(transaction) {
    await transaction.schema
      .alterTable('escalation')
      .addColumn('danger', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
