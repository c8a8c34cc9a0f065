import type { Card } from '../cards/card';

/** A card to show, with the walk it stands for. */
export interface Shown {
  readonly card: Card;
  /** The walk on the card, so that typed answers and group clicks know where it is. */
  readonly token?: string;
  /** For the notification and for people whose client shows no cards. */
  readonly summary: string;
  /** Only for whoever pressed: in a group the message itself stays as it is. */
  readonly isPrivate?: boolean;
}
