import type { Transaction } from 'kysely';
import type { Released } from '../../escalations/delivery/outbox';
import type { Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { toOutboxRow } from './outbox-row';

export interface Releasing {
  /** ISO instant. */
  readonly now: string;
  /** Another channel than before: also what the old one has a card of. */
  readonly moved: boolean;
  /** See Outbox.releaseForChannel. */
  readonly most: number;
  readonly vault: Vault;
}

/** What a channel that was just linked has to hear. */
export async function releaseForChannel(
  transaction: Transaction<Tables>,
  { now, moved, most, vault }: Releasing,
): Promise<Released> {
  await dropOldNews(transaction, { now, moved });
  await transaction
    .updateTable('outbox')
    .set({ state: 'pending', attempts: 0, due_at: now, leased_until: null, died_at: null })
    .where('recipient', '=', 'channel')
    .where('state', 'in', ['waiting', 'dead'])
    .execute();
  const carded = moved ? await untoldQuestions(transaction, true) : [];
  const pressing = await untoldQuestions(transaction, false);
  const left = pressing.length > most ? pressing.slice(1) : [];
  const told = [...carded, ...pressing.slice(0, pressing.length - left.length)];
  await tell(transaction, told, { now, vault });
  const { questions } = await transaction
    .selectFrom('outbox')
    .select((count) => count.fn.count<number>('escalation_id').distinct().as('questions'))
    .where('recipient', '=', 'channel')
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return { coming: Number(questions), left };
}

/** Gives whether it was not there yet, nor on its way. */
export async function tellChannel(
  transaction: Transaction<Tables>,
  escalationId: string,
  telling: Pick<Releasing, 'now' | 'vault'>,
): Promise<boolean> {
  if (!(await untoldQuestions(transaction, false)).includes(escalationId)) return false;
  await tell(transaction, [escalationId], telling);
  return true;
}

async function tell(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  { now, vault }: Pick<Releasing, 'now' | 'vault'>,
): Promise<void> {
  const rows = ids.map((escalationId) =>
    toOutboxRow({ kind: 'channel-new', to: { kind: 'channel' } }, { escalationId, at: now, vault }),
  );
  if (rows.length > 0) await transaction.insertInto('outbox').values(rows).execute();
}

/**
 * Of a question that no channel has a card of, what happened meanwhile is not told one by one: it comes as one card that shows how
 * it stands (untoldQuestions), and an ended one does not come at all. Nor is a new channel reminded of what it hears just now.
 */
async function dropOldNews(
  transaction: Transaction<Tables>,
  { now, moved }: Pick<Releasing, 'now' | 'moved'>,
): Promise<void> {
  await transaction
    .deleteFrom('outbox')
    .where('recipient', '=', 'channel')
    .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        not(
          exists(selectFrom('card').select('card.place').whereRef('card.escalation_id', '=', 'outbox.escalation_id')),
        ),
        ...(moved ? [eb('kind', '=', 'channel-reminder')] : []),
      ]),
    )
    .execute();
}

/** Open questions for which nothing is on its way to the channel, with a card in one or without; the most pressing first. */
async function untoldQuestions(transaction: Transaction<Tables>, hasCard: boolean): Promise<readonly string[]> {
  const open = transaction
    .selectFrom('escalation')
    .select('escalation.id')
    .where('escalation.state', 'in', ['open', 'claimed'])
    .where('escalation.sealed', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox')
            .select('outbox.seq')
            .whereRef('outbox.escalation_id', '=', 'escalation.id')
            .where('outbox.recipient', '=', 'channel')
            .where('outbox.state', '=', 'pending'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) => {
      const card = exists(selectFrom('card').select('card.place').whereRef('card.escalation_id', '=', 'escalation.id'));
      return hasCard ? card : not(card);
    })
    .orderBy('escalation.danger', 'desc')
    // 'urgent' comes after 'normal'.
    .orderBy('escalation.urgency', 'desc')
    .orderBy('escalation.number');
  const rows = await open.execute();
  return rows.map(({ id }) => id);
}
