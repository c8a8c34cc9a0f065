import type { CardMessage } from './rim/turn';

/** A card to show, with the walk it stands for. */
export interface Shown extends CardMessage {
  /** The walk on the card, so that typed answers and group clicks know where it is. */
  readonly token?: string;
  /** Something else begins: the walk before it no longer goes along, and is no longer typed to. */
  readonly leavesWalk?: true;
  /** Only for whoever pressed: in a group the message itself stays as it is. */
  readonly isPrivate?: boolean;
}
