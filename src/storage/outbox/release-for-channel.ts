import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { toOutboxRow } from './outbox-row';

export interface Releasing {
  /** ISO instant. */
  readonly now: string;
  /** Another channel than before: also what the old one has a card of. */
  readonly moved: boolean;
  readonly vault: Vault;
}

/** What a channel that was just linked has to hear. Gives how many questions that are. */
export async function releaseForChannel(
  transaction: Transaction<Tables>,
  { now, moved, vault }: Releasing,
): Promise<number> {
  await dropOldNews(transaction, { now, moved });
  await transaction
    .updateTable('outbox')
    .set({ state: 'pending', attempts: 0, due_at: now, leased_until: null, died_at: null })
    .where('recipient', '=', 'channel')
    .where('state', 'in', ['waiting', 'dead'])
    .execute();
  const untold = await untoldQuestions(transaction, moved);
  const rows = untold.map((escalationId) =>
    toOutboxRow({ kind: 'channel-new', to: { kind: 'channel' } }, { escalationId, at: now, vault }),
  );
  if (rows.length > 0) await transaction.insertInto('outbox').values(rows).execute();
  const { questions } = await transaction
    .selectFrom('outbox')
    .select((count) => count.fn.count<number>('escalation_id').distinct().as('questions'))
    .where('recipient', '=', 'channel')
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(questions);
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

/** Open questions for which nothing is on its way to the channel, and that have no card there; oldest first. */
async function untoldQuestions(transaction: Transaction<Tables>, moved: boolean): Promise<readonly string[]> {
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
    .orderBy('escalation.number');
  const rows = await (moved
    ? open
    : open.where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('card').select('card.place').whereRef('card.escalation_id', '=', 'escalation.id'))),
      )
  ).execute();
  return rows.map(({ id }) => id);
}
