import type { Address, AddressBook } from './address-book';
import { decideDelivery } from './delivery-policy';
import type { Recipient } from './notification';
import type { Delivery, DeliveryResult, Notifier } from './notifier';
import type { Outbox } from './outbox';

/** Longer than any delivery takes, the SDK's own tries included; after a crash it is how long the rest waits. */
const LEASE_SECONDS = 60;
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

/**
 * Delivers what is due now, at least once, and returns how many were tried: 0 means nothing is due. Throws
 * StorageUnavailable; what was taken by then is tried again when its lease ends.
 */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const deliveries = await delivering.outbox.take(delivering.now(), AT_ONCE, LEASE_SECONDS);
  const settled = await Promise.allSettled(deliveries.map((delivery) => deliverOne(delivering, delivery)));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return deliveries.length;
}

async function deliverOne(delivering: Delivering, delivery: Delivery): Promise<void> {
  const { outbox, notifier, now, random } = delivering;
  const address = await addressOf(delivering.addressBook, delivery.to);
  if (address === undefined) return outbox.keepForVisit(delivery.id, 'no-address');
  const result = await tryToDeliver(notifier, delivery, address);
  const decision = decideDelivery({ result, attempt: delivery.attempt, now: now(), random: random() });
  switch (decision.kind) {
    case 'remove':
      return outbox.remove(delivery.id);
    case 'retry':
      return outbox.retryAt(delivery.id, decision.at, decision.reason);
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
