import type { Person } from '../escalation';

/**
 * What somebody must be told. It says what happened, not how things stand: whoever delivers it reads the escalation
 * again and shows it as it is by then, so a late or double delivery is never wrong.
 */
const NOTIFICATION_KINDS = [
  'channel-new',
  'channel-changed',
  'channel-reminder',
  'asker-claimed',
  'asker-answered',
  'asker-closed',
  'asker-reminder',
  'coordinator-assigned',
  'coordinator-followed-up',
  'coordinator-reminder',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export type Recipient =
  | { readonly kind: 'channel' }
  | { readonly kind: 'asker'; readonly person: Person }
  | { readonly kind: 'coordinator'; readonly person: Person };

export interface Notification {
  readonly kind: NotificationKind;
  readonly to: Recipient;
}
