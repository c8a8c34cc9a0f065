import type { Transaction } from 'kysely';
import type { AuditStep } from '../escalations/audit';
import type { Escalation } from '../escalations/escalation';
import type { Change, EscalationStore, NewEscalation } from '../escalations/escalation-store';
import type { Notification } from '../escalations/notification';
import { readChangeTag } from './change-tag';
import { countEscalations } from './count-escalations';
import { type EscalationRow, fromRow, toRow } from './escalation-row';
import { escalationStatistics } from './escalation-statistics';
import { forgetTraces } from './forget-traces';
import { listEscalations } from './list-escalations';
import type { Database } from './open-database';
import { toOutboxRow } from './outbox-row';
import type { Tables } from './tables';
import type { Vault } from './vault';

/** Most questions of one person that are read at once. */
const MOST_OF_ASKER = 200;

/** Keeps escalations in SQLite or PostgreSQL; text and people encrypted. */
export function sqlEscalationStore(database: Database, vault: Vault): EscalationStore {
  const { read } = database;
  const found = (row: EscalationRow | undefined): Escalation | undefined => row && fromRow(row, vault);
  return {
    insert: (fresh) => database.transact((transaction) => insert(transaction, fresh, vault)),
    replace: (change) => database.transact((transaction) => replace(transaction, change, vault)),
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

async function insert(
  transaction: Transaction<Tables>,
  { key, escalation, notifications, audit }: NewEscalation,
  vault: Vault,
): ReturnType<EscalationStore['insert']> {
  const inserted = await transaction
    .insertInto('escalation')
    .values({ id: escalation.id, ask_key: key, first_answered_at: null, ...toRow(escalation, vault) })
    .onConflict((conflict) => conflict.column('ask_key').doNothing())
    .returning('number')
    .executeTakeFirst();
  if (inserted === undefined) {
    const earlier = await transaction
      .selectFrom('escalation')
      .selectAll()
      .where('ask_key', '=', key)
      .executeTakeFirstOrThrow();
    return { escalation: fromRow(earlier, vault), stored: false };
  }
  await record(transaction, { escalation, notifications, audit }, vault);
  return { escalation: { ...escalation, number: inserted.number }, stored: true };
}

async function replace(transaction: Transaction<Tables>, change: Change, vault: Vault): Promise<boolean> {
  const { escalation, audit } = change;
  const isAnswer = audit.action === 'answer';
  const updated = await transaction
    .updateTable('escalation')
    .set((is) => ({
      ...toRow(escalation, vault),
      first_answered_at: isAnswer ? is.fn.coalesce('first_answered_at', is.val(audit.at)) : is.ref('first_answered_at'),
    }))
    .where('id', '=', escalation.id)
    .where('version', '=', escalation.version - 1)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return false;
  if (escalation.contents === 'forgotten') await forgetTraces(transaction, escalation.id);
  await record(transaction, change, vault);
  return true;
}

/** The audit trail and what must be told, in the transaction of what happened. */
async function record(
  transaction: Transaction<Tables>,
  {
    escalation,
    notifications,
    audit,
  }: {
    readonly escalation: Pick<Escalation, 'id' | 'version' | 'contents'>;
    readonly notifications: readonly Notification[];
    readonly audit: AuditStep;
  },
  vault: Vault,
): Promise<void> {
  const { id, version, contents } = escalation;
  // Who had themselves forgotten is not written down again in doing so.
  const actorId = contents === 'forgotten' ? null : audit.actorId;
  if (notifications.length > 0) {
    await transaction
      .insertInto('outbox')
      .values(notifications.map((notification) => toOutboxRow(notification, { escalationId: id, at: audit.at, vault })))
      .execute();
  }
  await transaction
    .insertInto('audit')
    .values({
      escalation_id: id,
      version,
      action: audit.action,
      role: audit.role,
      actor_hash: actorId === null ? null : vault.hash('person', actorId),
      from_state: audit.from,
      to_state: audit.to,
      at: audit.at,
    })
    .execute();
}
