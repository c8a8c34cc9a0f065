import type { Address } from './address-book';
import type { NotificationKind, Recipient } from './notification';

/** A notification on its way. The escalation itself is read again at delivery. */
export interface Delivery {
  /** The same at every try, so that a receiver can see doubles. */
  readonly id: string;
  readonly escalationId: string;
  readonly kind: NotificationKind;
  readonly to: Recipient;
  /** 1 at the first try. */
  readonly attempt: number;
  /** ISO instant at which it was written. */
  readonly createdAt: string;
}

/**
 * - `delivered`, or `pointless` when there is nothing left to tell (forgotten, or the card is gone).
 * - `failed`: `status` is the HTTP status if there was one, `code` the network error (`ECONNRESET`), and
 *   `retryAfterSeconds` what the service asked for. What it means is decided by delivery-policy.ts.
 */
export type DeliveryResult =
  | { readonly kind: 'delivered' | 'pointless' }
  | {
      readonly kind: 'failed';
      readonly status: number | null;
      readonly code: string | null;
      readonly retryAfterSeconds: number | null;
    };

/** Tells somebody something; implemented by the rim. May throw: a throw counts as `failed` without a status. */
export interface Notifier {
  deliver(delivery: Delivery, address: Address): Promise<DeliveryResult>;
}
