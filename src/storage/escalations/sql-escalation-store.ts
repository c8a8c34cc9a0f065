import type { Transaction } from 'kysely';
import type { Escalation } from '../../escalations/escalation';
import type { Change, EscalationStore } from '../../escalations/keeping/escalation-store';
import { countEscalations } from '../counts/count-escalations';
import { escalationStatistics } from '../counts/escalation-statistics';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import { toOutboxRow } from '../outbox/outbox-row';
import type { Vault } from '../vault/vault';
import { toAuditRow } from './audit-row';
import { readChangeTag } from './change-tag';
import { type EscalationRow, fromRow, toRow } from './escalation-row';
import { forgetTraces } from './forget-traces';
import { insertEscalation } from './insert-escalation';
import { listEscalations } from './list-escalations';

/** Most questions of one person that are read at once. */
const MOST_OF_ASKER = 200;

/** Keeps escalations in SQLite or PostgreSQL; text and people encrypted. */
export function sqlEscalationStore(database: Database, vault: Vault): EscalationStore {
  const { read } = database;
  const found = (row: EscalationRow | undefined): Escalation | undefined => row && fromRow(row, vault);
  return {
    insert: insertEscalation(database, vault),
    replace: async (change) => {
      const replaced = await database.transact((transaction) => replace(transaction, change, vault));
      // Somebody asked for it now; after retention the sweep does it once for all.
      if (replaced && change.audit.action === 'forget') await database.overwriteDeleted();
      return replaced;
    },
    find: async (id) => found(await read.selectFrom('escalation').selectAll().where('id', '=', id).executeTakeFirst()),
    findByNumber: async (number) => {
      if (!Number.isSafeInteger(number) || Math.abs(number) > MOST_INT4) return undefined;
      return found(await read.selectFrom('escalation').selectAll().where('number', '=', number).executeTakeFirst());
    },
    ofAsker: async (personId) => {
      const rows = await read
        .selectFrom('escalation')
        .selectAll()
        .where('asker_hash', 'in', [...vault.hashes('person', personId)])
        .orderBy('number', 'desc')
        .limit(MOST_OF_ASKER)
        .execute();
      return rows.map((row) => fromRow(row, vault));
    },
    list: (query) => listEscalations(read, query, vault),
    counts: (query) => countEscalations(read, query, vault),
    statistics: (period) => escalationStatistics(read, period),
    dueForReminder: async (quietSince, limit) => {
      const rows = await read
        .selectFrom('escalation')
        .selectAll()
        // What no key opens could be listed but not changed, and would be in the way of the others forever.
        .where('key_id', 'in', [...vault.keyIds])
        .where((is) =>
          is.or([
            is.and([
              is('state', 'in', ['open', 'claimed']),
              is(is.fn.coalesce('reminded_at', 'since'), '<', quietSince),
            ]),
            is.and([is('state', '=', 'answered'), is('reminded_at', 'is', null), is('since', '<', quietSince)]),
          ]),
        )
        .orderBy('since')
        .limit(limit)
        .execute();
      return rows.map((row) => fromRow(row, vault));
    },
    answeredBefore: async (instant, limit) => {
      const rows = await read
        .selectFrom('escalation')
        .selectAll()
        .where('key_id', 'in', [...vault.keyIds])
        .where('state', '=', 'answered')
        .where('answered_at', '<', instant)
        .orderBy('answered_at')
        .limit(limit)
        .execute();
      return rows.map((row) => fromRow(row, vault));
    },
    quietBefore: async (instant, limit) => {
      const rows = await read
        .selectFrom('escalation')
        .select('id')
        .where('key_id', 'in', [...vault.keyIds])
        .where('state', 'in', ['open', 'claimed'])
        .where('since', '<', instant)
        .where('reminded_at', 'is not', null)
        .orderBy('since')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    endedBefore: async (instant, limit) => {
      const rows = await read
        .selectFrom('escalation')
        .select('id')
        .where('state', 'in', ['closed', 'withdrawn'])
        .where('closed_at', '<', instant)
        .where('sealed', 'is not', null)
        .orderBy('closed_at')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    changeTag: () => readChangeTag(read),
  };
}

const MOST_INT4 = 2_147_483_647;

async function replace(transaction: Transaction<Tables>, change: Change, vault: Vault): Promise<boolean> {
  const { escalation, audit } = change;
  const isAnswer = audit.action === 'answer';
  const isReminder = audit.action === 'remind';
  const updated = await transaction
    .updateTable('escalation')
    .set((is) => ({
      ...toRow(escalation, vault),
      first_answered_at: isAnswer ? is.fn.coalesce('first_answered_at', is.val(audit.at)) : is.ref('first_answered_at'),
      changed_at: isReminder ? is.ref('changed_at') : is.val(audit.at),
    }))
    .where('id', '=', escalation.id)
    .where('version', '=', escalation.version - 1)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return false;
  if (escalation.contents === 'forgotten') await forgetTraces(transaction, escalation.id);
  const told = change.notifications.map((one) =>
    toOutboxRow(one, { escalationId: escalation.id, at: audit.at, vault }),
  );
  if (told.length > 0) await transaction.insertInto('outbox').values(told).execute();
  await transaction
    .insertInto('audit')
    .values(toAuditRow(audit, escalation, vault))
    .execute();
  return true;
}
