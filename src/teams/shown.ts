import type { CardMessage } from './rim/turn';
import type { ShownCard } from './rim/written-card';

/** A card to show, with the walk it stands for. */
export interface Shown extends Omit<CardMessage, 'card'> {
  readonly card: ShownCard;
  /** The walk on the card, so that typed answers and group clicks know where it is. */
  readonly token?: string;
  /** Something else begins: the walk before it no longer goes along, and is no longer typed to. */
  readonly leavesWalk?: true;
  /** The walk that a typed answer goes on from, where it is another than the one on the card: an earlier question is on show. */
  readonly typesOn?: string;
  /** The outbox brings this card to its message too, and posts it again when that is gone: nobody else need. */
  readonly isKeptUp?: true;
  /**
   * The card that was pressed stays, for what is on it may be nowhere else, and this is said beside it: why nothing was done, or what
   * was done elsewhere. `card` says the same where there is none to stay.
   */
  readonly said?: string;
  /** Of the answer to a press: the moment it is shown, in milliseconds since 1970. It goes on the buttons that want reading first. */
  readonly at?: number;
  /** Comes as a message of its own: the card that takes the place of the pressed one holds what would be lost by going on there. */
  readonly below?: Shown;
  /** Only for whoever pressed: in a group the message itself stays as it is. */
  readonly isPrivate?: boolean;
  /** What may begin once this card is there, so that what follows from it does not come before it. */
  readonly afterwards?: () => void;
}
