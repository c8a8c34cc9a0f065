import type { Shown } from '../shown';
import type { Sent } from './walk-actions';

/** Does what a button means and gives the card that follows. Never throws for bad input. */
export type Act = (sent: Sent) => Promise<Shown>;
