import type { Press } from '../../cards/press';
import type { Seen } from '../../escalations/perform';
import type { WalkParts } from '../bot-parts';
import type { Desk, Visitor } from '../desk';
import type { DeskVerb, WalkVerb } from '../press-rules';
import type { Shown } from '../shown';

/** What each button of a walk does. Every one gives the same card when it is sent twice. */
export type WalkHandlers = {
  readonly [V in WalkVerb]: (parts: WalkParts, press: Press<V>) => Promise<Shown> | Shown;
};

/** What each button does for which the database is needed. */
export type DeskHandlers = {
  readonly [V in DeskVerb]: (desk: Desk, press: Press<V>, visitor: Visitor) => Promise<Shown>;
};

/** Presses about one escalation. */
export type OnEscalation = Extract<Press<DeskVerb>, { readonly id: string }>;

/** Presses that move one on; cards of before do not say how it stood. */
export type Moving = OnEscalation & { readonly since?: string | undefined };

/** How the escalation stood on the card that was pressed. */
export const seenOn = ({ since }: Pick<Moving, 'since'>): Seen => (since === undefined ? {} : { since });

/** Does what a press means and gives the card that follows. Never throws for bad input. */
export type Act = (press: Press) => Promise<Shown>;
