import type { Migration } from '../migration';

/** Few questions are marked "a tree should answer this", and every open tab asks every few seconds how many. */
export const proposals: Migration = {
  name: '2026-11-27-proposals',
  async up(transaction) {
    await transaction.schema
      .createIndex('escalation_by_proposal')
      .on('escalation')
      .columns(['number'])
      .where('proposes_tree' as never, '=', 1)
      .execute();
  },
};
