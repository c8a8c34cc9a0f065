import type { Address, AddressBook } from './address-book';
import { decideDelivery } from './delivery-policy';
import { inTime } from './in-time';
import type { Recipient } from './notification';
import type { Delivery, DeliveryResult, Notifier } from './notifier';
import type { Outbox } from './outbox';

/** Longer than a delivery may take; after a crash it is how long a conversation waits. */
export const LEASE_SECONDS = 45;
/** A message and, where a card was deleted, another one: each request has its own patience (teams/rim/one-try.ts). */
const DEADLINE_MS = 25_000;
const AT_ONCE = 20;

export interface Delivering {
  readonly outbox: Outbox;
  readonly addressBook: AddressBook;
  readonly notifier: Notifier;
  /** ISO instant. */
  readonly now: () => string;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Takes what is due now, of every conversation the oldest. Throws StorageUnavailable. */
export const takeDue = ({ outbox, now }: Delivering, most = AT_ONCE): Promise<readonly Delivery[]> =>
  outbox.take(now(), Math.min(most, AT_ONCE), LEASE_SECONDS);

/**
 * Delivers what is due now, at least once, and returns how many were tried: 0 means nothing is due. Throws
 * StorageUnavailable; what was taken by then is tried again when its lease ends.
 */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const deliveries = await takeDue(delivering);
  const settled = await Promise.allSettled(deliveries.map((delivery) => deliverOne(delivering, delivery)));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return deliveries.length;
}

/** Tries one, and writes down what became of it; within the deadline, whatever the other side does. */
export async function deliverOne(delivering: Delivering, delivery: Delivery): Promise<void> {
  const { outbox, notifier, now, random } = delivering;
  const address = await addressOf(delivering.addressBook, delivery.to);
  if (address === undefined)
    return outbox.keepForVisit(delivery.id, delivery.to.kind === 'channel' ? 'no-channel' : 'no-address');
  // What comes of it after that is written down at the next try.
  const result = (await inTime(tryToDeliver(notifier, delivery, address), DEADLINE_MS, () => undefined)) ?? TOO_LATE;
  const decision = decideDelivery({ result, attempt: delivery.attempt, now: now(), random: random() });
  switch (decision.kind) {
    case 'remove':
      return outbox.remove(delivery.id);
    case 'retry':
      await outbox.retryAt(delivery.id, decision.at, decision.reason);
      return decision.holds === 'conversation' ? outbox.holdConversation(delivery.id, decision.at) : undefined;
    case 'keep-for-visit':
      return outbox.keepForVisit(delivery.id, decision.reason);
    case 'bury':
      return outbox.bury(delivery.id, now(), decision.reason);
  }
}

async function addressOf(book: AddressBook, to: Recipient): Promise<Address | undefined> {
  return to.kind === 'channel' ? (await book.findChannel())?.address : book.findPerson(to.person.id);
}

/** A notifier that throws did not say what happened, so it may have been delivered. */
async function tryToDeliver(notifier: Notifier, delivery: Delivery, address: Address): Promise<DeliveryResult> {
  try {
    return await notifier.deliver(delivery, address);
  } catch {
    return { kind: 'failed', status: null, code: 'notifier-threw', retryAfterSeconds: null };
  }
}

const TOO_LATE: DeliveryResult = { kind: 'failed', status: null, code: 'ETIMEDOUT', retryAfterSeconds: null };
